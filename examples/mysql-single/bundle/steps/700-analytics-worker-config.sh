# shellcheck shell=bash disable=SC2016
# Step 700 analytics-worker-config: Point the analytics worker at its database
step_before() {
  need halt '/opt/wso2am-analytics-3.1.0/conf/worker/deployment.yaml exists' '' ask_file '/opt/wso2am-analytics-3.1.0/conf/worker/deployment.yaml'
}
step_run() {
  do_yaml_set '/opt/wso2am-analytics-3.1.0/conf/worker/deployment.yaml' 'wso2.datasources.dataSources[name=APIM_ANALYTICS_DB].definition.configuration.jdbcUrl' '"jdbc:mysql://localhost:3306/analytics_db?useSSL=false"' || return
  do_yaml_set '/opt/wso2am-analytics-3.1.0/conf/worker/deployment.yaml' 'wso2.datasources.dataSources[name=APIM_ANALYTICS_DB].definition.configuration.username' 'analytics' || return
  do_yaml_set '/opt/wso2am-analytics-3.1.0/conf/worker/deployment.yaml' 'wso2.datasources.dataSources[name=APIM_ANALYTICS_DB].definition.configuration.password' '"${env:ANALYTICS_DB_PASSWORD}"' || return
  do_yaml_set '/opt/wso2am-analytics-3.1.0/conf/worker/deployment.yaml' 'wso2.datasources.dataSources[name=APIM_ANALYTICS_DB].definition.configuration.driverClassName' 'com.mysql.jdbc.Driver' || return
  do_yaml_set '/opt/wso2am-analytics-3.1.0/conf/worker/deployment.yaml' 'wso2.datasources.dataSources[name=APIM_ANALYTICS_DB].definition.configuration.connectionTestQuery' '"SELECT 1"'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 710 analytics-driver: Install the JDBC driver as an OSGi bundle
step_before() {
  need halt '/opt/wso2am-3.0.0/repository/components/lib/mysql-connector-java-5.1.49.jar exists' 'On a node without API Manager, put a copy of the driver jar at this path.' ask_file '/opt/wso2am-3.0.0/repository/components/lib/mysql-connector-java-5.1.49.jar'
  need halt 'the variable JAVA_HOME is set' 'The tool looks for Java there.' ask_environment 'JAVA_HOME'
}
step_run() {
  do_command '/opt/wso2am-analytics-3.1.0/bin' 0 0 \
    './jartobundle.sh' \
    '/opt/wso2am-3.0.0/repository/components/lib/mysql-connector-java-5.1.49.jar' \
    '../lib'
}
step_after() { :; }
step_failed() { :; }

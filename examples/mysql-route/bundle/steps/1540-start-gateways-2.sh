# shellcheck shell=bash disable=SC2016
# Step 1540 start-gateways-2: Start the gateways
# Proved: the server in /opt/wso2am-4.0.0 is stopped (no server was started)
step_before() {
  need halt '/opt/wso2am-4.0.0/migration-resources does not exist' 'A migration tool would run again.' ask_no_file '/opt/wso2am-4.0.0/migration-resources'
  need halt '/opt/wso2am-4.0.0/repository/components/dropins/tenantloader-1.0.jar does not exist' 'It would load every tenant at each start.' ask_no_file '/opt/wso2am-4.0.0/repository/components/dropins/tenantloader-1.0.jar'
}
step_run() {
  do_start '/opt/wso2am-4.0.0' 'api-manager' 'WSO2 Carbon started in' 1800 0 \
    --fail 'Error in intializing system data sources' \
    --fail 'java.net.BindException' \
    --
}
step_after() { :; }
step_failed() {
  say 'Read `repository/logs/wso2carbon.log` of the new home. Stop the server if it still runs, mend the cause, and run this step again.'
}

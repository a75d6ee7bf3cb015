# shellcheck shell=bash disable=SC2016
# Step 760 start-key-managers: Start the nodes that hold keys and users
# Proved: the server in /opt/wso2am-3.1.0 is stopped (after re-index-stopped)
# Proved: /opt/wso2am-3.1.0/migration-resources does not exist (by client-clean-up)
step_before() {
  need halt '/opt/wso2am-3.1.0/repository/components/dropins/tenantloader-1.0.jar does not exist' 'It would load every tenant at each start.' ask_no_file '/opt/wso2am-3.1.0/repository/components/dropins/tenantloader-1.0.jar'
}
step_run() {
  do_start '/opt/wso2am-3.1.0' 'wso2server' 'WSO2 Carbon started in' 1800 0 \
    --fail 'Error in intializing system data sources' \
    --fail 'java.net.BindException' \
    --
}
step_after() { :; }
step_failed() {
  say 'Read `repository/logs/wso2carbon.log` of the new home. Stop the server if it still runs, mend the cause, and run this step again.'
}

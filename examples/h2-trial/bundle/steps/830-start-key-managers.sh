# shellcheck shell=bash disable=SC2016
# Step 830 start-key-managers: Start the nodes that hold keys and users
# Proved: the server in /home/trial/wso2am-3.2.0 is stopped (after re-index-stopped)
# Proved: /home/trial/wso2am-3.2.0/migration-resources does not exist (by client-clean-up)
step_before() {
  need halt '/home/trial/wso2am-3.2.0/repository/components/dropins/tenantloader-1.0.jar does not exist' 'It would load every tenant at each start.' ask_no_file '/home/trial/wso2am-3.2.0/repository/components/dropins/tenantloader-1.0.jar'
}
step_run() {
  do_start '/home/trial/wso2am-3.2.0' 'wso2server' 'WSO2 Carbon started in' 1800 0 \
    --fail 'Error in intializing system data sources' \
    --fail 'java.net.BindException' \
    --
}
step_after() { :; }
step_failed() {
  say 'Read `repository/logs/wso2carbon.log` of the new home. Stop the server if it still runs, mend the cause, and run this step again.'
}

# shellcheck shell=bash disable=SC2016
# Step 730 re-index-started: Start the new version to build the index
# Proved: the server in C:/wso2/wso2am-4.0.0 is stopped (after client-run)
step_before() { :; }
step_run() {
  do_start 'C:/wso2/wso2am-4.0.0' 'api-manager' 'WSO2 Carbon started in' 1800 0 \
    --fail 'Error in intializing system data sources' \
    --fail 'java.net.BindException' \
    --
}
step_after() { :; }
step_failed() {
  say 'Read `repository/logs/wso2carbon.log`, stop the server if it still runs, mend the cause, and run this step again.'
}

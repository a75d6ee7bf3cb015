# shellcheck shell=bash disable=SC2016
# Step 1520 start-key-managers-2: Start the nodes that hold keys and users
# Proved: the server in /opt/wso2am-4.0.0 is stopped (after re-index-stopped-2)
# Proved: /opt/wso2am-4.0.0/migration-resources does not exist (by client-clean-up-2)
# Proved: /opt/wso2am-4.0.0/repository/components/dropins/tenantloader-1.0.jar does not exist (by tenant-loader-clean-up-2)
step_before() { :; }
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

# shellcheck shell=bash disable=SC2016
# Step 1490 tenant-loader-clean-up-2: Remove the tenant loader
# Proved: the server in /opt/wso2am-4.0.0 is stopped (after re-index-stopped-2)
step_before() { :; }
step_run() {
  do_remove '/opt/wso2am-4.0.0/repository/components/dropins/tenantloader-1.0.jar'
}
step_after() {
  must '/opt/wso2am-4.0.0/repository/components/dropins/tenantloader-1.0.jar does not exist' ask_no_file '/opt/wso2am-4.0.0/repository/components/dropins/tenantloader-1.0.jar'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1430 tenant-loader-2: Install the tenant loader
step_before() { :; }
step_run() {
  do_copy overlay '/opt/downloads/tenantloader-1.0.jar' '/opt/wso2am-4.0.0/repository/components/dropins/' 0
}
step_after() {
  must '/opt/wso2am-4.0.0/repository/components/dropins/tenantloader-1.0.jar exists' ask_file '/opt/wso2am-4.0.0/repository/components/dropins/tenantloader-1.0.jar'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0180 copy-user-stores: Copy the secondary user stores of the super tenant
step_before() { :; }
step_run() {
  do_copy overlay '/opt/wso2am-2.6.0/repository/deployment/server/userstores' '/opt/wso2am-4.1.0/repository/deployment/server/userstores' 1
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0200 copy-execution-plans: Copy the throttling execution plans
step_before() {
  need halt '/opt/wso2am-2.6.0/repository/deployment/server/executionplans exists' '' ask_file '/opt/wso2am-2.6.0/repository/deployment/server/executionplans'
}
step_run() {
  do_copy overlay '/opt/wso2am-2.6.0/repository/deployment/server/executionplans' '/opt/wso2am-3.1.0/repository/deployment/server/executionplans' 0
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 120 copy-execution-plans: Copy the throttling execution plans
step_before() {
  need halt '/home/trial/wso2am-3.0.0/repository/deployment/server/executionplans exists' '' ask_file '/home/trial/wso2am-3.0.0/repository/deployment/server/executionplans'
}
step_run() {
  do_copy overlay '/home/trial/wso2am-3.0.0/repository/deployment/server/executionplans' '/home/trial/wso2am-3.2.0/repository/deployment/server/executionplans' 0
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 150 copy-execution-plans: Copy the throttling execution plans
step_before() {
  need halt '/srv/wso2/wso2am-3.0.0/repository/deployment/server/executionplans exists' '' ask_file '/srv/wso2/wso2am-3.0.0/repository/deployment/server/executionplans'
}
step_run() {
  do_copy overlay '/srv/wso2/wso2am-3.0.0/repository/deployment/server/executionplans' '/srv/wso2/wso2am-3.1.0/repository/deployment/server/executionplans' 0
}
step_after() { :; }
step_failed() { :; }

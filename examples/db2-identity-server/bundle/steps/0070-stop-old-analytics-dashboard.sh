# shellcheck shell=bash disable=SC2016
# Step 0070 stop-old-analytics-dashboard: Stop the old analytics dashboard
step_before() {
  need skip '/opt/wso2am-analytics-2.6.0/wso2/dashboard/runtime.pid exists' 'No dashboard has been started from this home.' ask_file '/opt/wso2am-analytics-2.6.0/wso2/dashboard/runtime.pid'
}
step_run() {
  do_command '/opt/wso2am-analytics-2.6.0/bin' 0 0 './dashboard.sh' 'stop'
}
step_after() { :; }
step_failed() { :; }

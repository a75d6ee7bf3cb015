# shellcheck shell=bash disable=SC2016
# Step 0060 stop-old-analytics-worker: Stop the old analytics worker
step_before() {
  need skip '/opt/wso2am-analytics-2.6.0/wso2/worker/runtime.pid exists' 'No worker has been started from this home.' ask_file '/opt/wso2am-analytics-2.6.0/wso2/worker/runtime.pid'
}
step_run() {
  do_command '/opt/wso2am-analytics-2.6.0/bin' 0 0 './worker.sh' 'stop'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 670 analytics-download: Fetch the pack wso2am-analytics-3.1.0
step_before() {
  need skip '/opt/wso2am-analytics-3.1.0/bin/worker.sh does not exist' 'The pack lies unpacked in the new analytics home already.' ask_no_file '/opt/wso2am-analytics-3.1.0/bin/worker.sh'
}
step_run() {
  do_download 'wso2am-analytics-3.1.0.zip' 'https://wso2.com/api-manager/previous-releases/' 1 ''
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 680 analytics-unpack: Unpack wso2am-analytics-3.1.0 as the new analytics home
step_before() {
  need skip '/opt/wso2am-analytics-3.1.0/bin/worker.sh does not exist' 'The pack lies unpacked in the new analytics home already.' ask_no_file '/opt/wso2am-analytics-3.1.0/bin/worker.sh'
  need halt '/opt/downloads/wso2am-analytics-3.1.0.zip exists' '' ask_file '/opt/downloads/wso2am-analytics-3.1.0.zip'
}
step_run() {
  do_unpack '/opt/downloads/wso2am-analytics-3.1.0.zip' '/opt/wso2am-analytics-3.1.0' 1
}
step_after() {
  must '/opt/wso2am-analytics-3.1.0/bin/worker.sh exists' ask_file '/opt/wso2am-analytics-3.1.0/bin/worker.sh'
}
step_failed() { :; }

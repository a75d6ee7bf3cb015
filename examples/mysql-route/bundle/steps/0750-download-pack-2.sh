# shellcheck shell=bash disable=SC2016
# Step 0750 download-pack-2: Fetch the pack wso2am-4.0.0
step_before() {
  need skip '/opt/wso2am-4.0.0/bin/api-manager.sh does not exist' 'The pack lies unpacked in the new home already.' ask_no_file '/opt/wso2am-4.0.0/bin/api-manager.sh'
}
step_run() {
  do_download 'wso2am-4.0.0.zip' 'https://wso2.com/api-manager/previous-releases/' 1 ''
}
step_after() { :; }
step_failed() { :; }

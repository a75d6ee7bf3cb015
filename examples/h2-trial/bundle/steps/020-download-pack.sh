# shellcheck shell=bash disable=SC2016
# Step 020 download-pack: Fetch the pack wso2am-3.2.0
step_before() {
  need skip '/home/trial/wso2am-3.2.0/bin/wso2server.sh does not exist' 'The pack lies unpacked in the new home already.' ask_no_file '/home/trial/wso2am-3.2.0/bin/wso2server.sh'
}
step_run() {
  do_download 'wso2am-3.2.0.zip' 'https://wso2.com/api-manager/previous-releases/' 1 ''
}
step_after() { :; }
step_failed() { :; }

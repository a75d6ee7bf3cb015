# shellcheck shell=bash disable=SC2016
# Step 750 re-index-stopped: Stop the new version
step_before() { :; }
step_run() {
  do_stop 'C:/wso2/wso2am-4.0.0' 'api-manager'
}
step_after() {
  must 'the server in C:/wso2/wso2am-4.0.0 is stopped' ask_server 'C:/wso2/wso2am-4.0.0' stopped
}
step_failed() { :; }

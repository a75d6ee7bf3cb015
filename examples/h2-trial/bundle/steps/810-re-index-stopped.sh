# shellcheck shell=bash disable=SC2016
# Step 810 re-index-stopped: Stop the new version
step_before() { :; }
step_run() {
  do_stop '/home/trial/wso2am-3.2.0' 'wso2server'
}
step_after() {
  must 'the server in /home/trial/wso2am-3.2.0 is stopped' ask_server '/home/trial/wso2am-3.2.0' stopped
}
step_failed() { :; }

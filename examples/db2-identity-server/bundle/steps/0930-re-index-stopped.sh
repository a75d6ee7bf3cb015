# shellcheck shell=bash disable=SC2016
# Step 0930 re-index-stopped: Stop the new version
step_before() { :; }
step_run() {
  do_stop '/opt/wso2am-3.1.0' 'wso2server'
}
step_after() {
  must 'the server in /opt/wso2am-3.1.0 is stopped' ask_server '/opt/wso2am-3.1.0' stopped
}
step_failed() { :; }

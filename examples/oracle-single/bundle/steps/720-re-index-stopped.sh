# shellcheck shell=bash disable=SC2016
# Step 720 re-index-stopped: Stop the new version
step_before() { :; }
step_run() {
  do_stop '/srv/wso2/wso2am-3.1.0' 'wso2server'
}
step_after() {
  must 'the server in /srv/wso2/wso2am-3.1.0 is stopped' ask_server '/srv/wso2/wso2am-3.1.0' stopped
}
step_failed() { :; }

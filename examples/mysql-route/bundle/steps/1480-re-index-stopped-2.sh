# shellcheck shell=bash disable=SC2016
# Step 1480 re-index-stopped-2: Stop the new version
step_before() { :; }
step_run() {
  do_stop '/opt/wso2am-4.0.0' 'api-manager'
}
step_after() {
  must 'the server in /opt/wso2am-4.0.0 is stopped' ask_server '/opt/wso2am-4.0.0' stopped
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0050 stop-old-servers: Stop API Manager 3.0.0
step_before() { :; }
step_run() {
  do_stop '/opt/wso2am-3.0.0' 'wso2server'
}
step_after() {
  must 'the server in /opt/wso2am-3.0.0 is stopped' ask_server '/opt/wso2am-3.0.0' stopped
}
step_failed() {
  say 'Look for the process whose number is in `wso2carbon.pid` of the old home. Do not go on while any node runs: stop it by hand, then run this step again.'
}

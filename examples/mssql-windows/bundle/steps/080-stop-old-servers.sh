# shellcheck shell=bash disable=SC2016
# Step 080 stop-old-servers: Stop API Manager 3.2.0
step_before() { :; }
step_run() {
  do_stop 'C:/wso2/wso2am-3.2.0' 'wso2server'
}
step_after() {
  must 'the server in C:/wso2/wso2am-3.2.0 is stopped' ask_server 'C:/wso2/wso2am-3.2.0' stopped
}
step_failed() {
  say 'Look for the process whose number is in `wso2carbon.pid` of the old home. Do not go on while any node runs: stop it by hand, then run this step again.'
}

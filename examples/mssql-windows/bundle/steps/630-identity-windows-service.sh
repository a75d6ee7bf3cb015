# shellcheck shell=bash disable=SC2016
# Step 630 identity-windows-service: Take the migration's arguments out of the Windows service
step_before() { :; }
step_run() {
  do_manual 'If the identity migration ran as a Windows service, take `-Dmigrate -Dcomponent=identity` out of `CMD_LINE_ARGS` in
`C:/wso2/wso2am-4.0.0/bin/api-manager.bat`. Otherwise there is nothing to do.'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 790 windows-service: Register the new version as the Windows service
step_before() { :; }
step_run() {
  do_manual 'Remove the service of the old home and register the one of `C:/wso2/wso2am-4.0.0` (`CARBON_HOME` in `wrapper.conf`). Check that
`api-manager.bat` and the service hold no argument with `migrate` in it.'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0590 identity-tool-download: Fetch the identity migration tool 1.0.175
step_before() { :; }
step_run() {
  do_download 'wso2is-migration-1.0.175.zip' 'https://github.com/wso2-extensions/identity-migration-resources/releases/download/v1.0.175/wso2is-migration-1.0.175.zip' 0 ''
}
step_after() { :; }
step_failed() { :; }

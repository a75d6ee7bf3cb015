# shellcheck shell=bash disable=SC2016
# Step 0180 client-download: Fetch the migration client 4.1.0.31
step_before() { :; }
step_run() {
  do_download 'wso2am-migration-4.1.0.31.zip' 'https://github.com/wso2-extensions/apim-migration-resources/releases/download/v4.1.0.31/wso2am-migration-4.1.0.31.zip' 0 ''
}
step_after() { :; }
step_failed() { :; }

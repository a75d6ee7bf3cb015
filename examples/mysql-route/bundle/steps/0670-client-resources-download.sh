# shellcheck shell=bash disable=SC2016
# Step 0670 client-resources-download: Fetch the migration client's resources
step_before() { :; }
step_run() {
  do_download 'migration-resources-3.2.0.zip' 'https://apim.docs.wso2.com/en/3.2.0/assets/attachments/install-and-setup/migration-resources.zip' 0 ''
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1360 client-download-2: Fetch the migration client
step_before() { :; }
step_run() {
  do_download 'org.wso2.carbon.apimgt.migrate.client-4.0.0.jar' 'https://apim.docs.wso2.com/en/4.0.0/assets/attachments/install-and-setup/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar' 0 ''
}
step_after() { :; }
step_failed() { :; }

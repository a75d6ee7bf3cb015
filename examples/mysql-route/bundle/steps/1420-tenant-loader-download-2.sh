# shellcheck shell=bash disable=SC2016
# Step 1420 tenant-loader-download-2: Fetch the tenant loader
step_before() { :; }
step_run() {
  do_download 'tenantloader-1.0.jar' 'https://apim.docs.wso2.com/en/4.0.0/assets/attachments/install-and-setup/tenantloader-1.0.jar' 0 ''
}
step_after() { :; }
step_failed() { :; }

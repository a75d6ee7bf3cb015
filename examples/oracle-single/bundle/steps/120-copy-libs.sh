# shellcheck shell=bash disable=SC2016
# Step 120 copy-libs: Copy the libraries that you added
step_before() { :; }
step_run() {
  do_copy overlay '/srv/wso2/wso2am-3.0.0/repository/components/lib' '/srv/wso2/wso2am-3.1.0/repository/components/lib/' 0 \
    --include 'com.bank.hsm-2.0.1.jar' \
    --exclude 'org.wso2.carbon.is.migration-*.jar' \
    --exclude 'org.wso2.carbon.apimgt.migrate.client-*.jar' \
    --exclude 'tenantloader-*.jar'
}
step_after() { :; }
step_failed() { :; }

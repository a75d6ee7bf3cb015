# shellcheck shell=bash disable=SC2016
# Step 140 copy-dropins: Copy the bundles that you added
step_before() { :; }
step_run() {
  do_copy overlay '/opt/wso2am-3.0.0/repository/components/dropins' '/opt/wso2am-3.1.0/repository/components/dropins/' 0 \
    --include 'com.acme.apim.mediation-1.2.0.jar' \
    --exclude 'org.wso2.carbon.is.migration-*.jar' \
    --exclude 'org.wso2.carbon.apimgt.migrate.client-*.jar' \
    --exclude 'tenantloader-*.jar'
}
step_after() { :; }
step_failed() { :; }

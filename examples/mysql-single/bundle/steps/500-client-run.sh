# shellcheck shell=bash disable=SC2016
# Step 500 client-run: Migrate the API Manager artefacts
# Proved: every server is stopped (after stop-old-servers, identity-migrated)
# Proved: /opt/wso2am-3.1.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-3.1.0-6.jar exists (by client-jar)
step_before() { :; }
step_run() {
  do_start '/opt/wso2am-3.1.0' 'wso2server' 'WSO2 Carbon started in' 43200 1 \
    --fail 'exception occurred while migrating' \
    --fail 'Throwable error' \
    --fail 'Error in intializing system data sources' \
    --fail 'java.net.BindException' \
    --fail 'Error when reading api.rxt from' \
    --fail 'Error while updating api.rxt in the registry for tenant' \
    --fail 'Error while accessing API artifact in registry for tenant' \
    --fail 'Error while updating API artifact in the registry for tenant' \
    --fail 'Error while retrieving role names based on existing permissions' \
    --fail 'Error while formatting tenant-conf.json of tenant' \
    --fail 'Error while fetching tenant-conf of tenant' \
    -- '-DmigrateFromVersion=3.0.0'
}
step_after() { :; }
step_failed() {
  say 'Keep `repository/logs/wso2carbon.log`. Restore the databases, and do what comes after their backup again (`./migrate.sh reopen`); the client is not made to be run twice on half of its work.'
}

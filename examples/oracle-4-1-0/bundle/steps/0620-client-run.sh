# shellcheck shell=bash disable=SC2016
# Step 0620 client-run: Migrate the API Manager artefacts
# Proved: every server is stopped (after stop-old-servers, client-validated)
# Proved: /opt/wso2am-4.1.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.1.0.31.jar exists (by client-jar)
step_before() { :; }
step_run() {
  do_start '/opt/wso2am-4.1.0' 'api-manager' 'WSO2 Carbon started in' 43200 1 \
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
    --fail 'API Migration exception occurred while migrating' \
    --fail 'Error occurred while migrating databases' \
    --fail 'Error while running AM_DB pre migration SQL script at' \
    --fail 'Error running the artifact re-indexing script' \
    --fail 'Error occurred while initializing DB Util ' \
    --expect 'Completed migration from 4.0.0 to 4.1.0...' \
    -- '-Dmigrate' '-DmigrateFromVersion=4.0.0' '-DmigratedVersion=4.1.0'
}
step_after() { :; }
step_failed() {
  say 'Keep `repository/logs/wso2carbon.log`. Restore the databases, and do what comes after their backup again (`./migrate.sh reopen`); the client is not made to be run twice on half of its work.'
}

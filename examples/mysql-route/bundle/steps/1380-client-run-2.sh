# shellcheck shell=bash disable=SC2016
# Step 1380 client-run-2: Migrate the API Manager artefacts
# Proved: every server is stopped (after stop-old-servers, client-run, identity-migrated-2)
# Proved: /opt/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar exists (by client-jar-2)
step_before() { :; }
step_run() {
  do_start '/opt/wso2am-4.0.0' 'api-manager' 'WSO2 Carbon started in' 43200 1 \
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
    --fail 'Error while intitiation the registry' \
    --fail 'Error while initiating the registry' \
    --fail 'Error while retrieving the tenants' \
    --fail 'Error while Retrieving API artifact from the registry' \
    --fail 'Error while Migrating Endpoint Certificates' \
    --fail 'Error while Reading Labels' \
    --fail 'Error while Converting Endpoint URLs to VHost' \
    --fail 'Async Api definition is not added for the API' \
    --fail 'Error while migrating WebSocket APIs' \
    --fail 'Error while retrieving fault sequences' \
    --fail 'Error while removing unnecessary fault handlers from fault sequences' \
    --expect 'Migrated Successfully to 4.0.0' \
    -- '-DmigrateFromVersion=3.2.0'
}
step_after() { :; }
step_failed() {
  say 'Keep `repository/logs/wso2carbon.log`. Restore the databases, and do what comes after their backup again (`./migrate.sh reopen`); the client is not made to be run twice on half of its work.'
}

# shellcheck shell=bash disable=SC2016
# Step 0230 client-validated: Let the client look for data that it cannot migrate
# Proved: every server is stopped (after stop-old-servers)
# Proved: /opt/wso2am-4.1.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.1.0.31.jar exists (by client-jar)
step_before() { :; }
step_run() {
  do_start '/opt/wso2am-4.1.0' 'api-manager' 'WSO2 Carbon started in' 14400 1 \
    --fail 'Error in intializing system data sources' \
    --fail 'java.net.BindException' \
    -- '-Dmigrate' '-DmigrateFromVersion=4.0.0' '-DmigratedVersion=4.1.0' '-DrunPreMigration' '-DsaveInvalidDefinition'
}
step_after() { :; }
step_failed() {
  say 'Read `repository/logs/wso2carbon.log` of the new home, mend the cause, and run this step again.'
}

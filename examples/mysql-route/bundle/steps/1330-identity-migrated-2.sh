# shellcheck shell=bash disable=SC2016
# Step 1330 identity-migrated-2: Run the identity migration 5.10.0 → 5.11.0
# Proved: every server is stopped (after stop-old-servers, client-run)
# Proved: /opt/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.154.jar exists (by identity-jar-2)
step_before() {
  need halt '/opt/wso2am-4.0.0/migration-resources/migration-config.yaml exists' '' ask_file '/opt/wso2am-4.0.0/migration-resources/migration-config.yaml'
}
step_run() {
  do_start '/opt/wso2am-4.0.0' 'api-manager' 'WSO2 Carbon started in' 43200 1 \
    --fail 'Migration process was stopped' \
    --fail 'Error while loading migration configs' \
    --fail 'Pool empty. Unable to fetch a connection' \
    --fail 'Error in intializing system data sources' \
    --fail 'java.net.BindException' \
    --expect 'WSO2 Product Migration Service Task' \
    --expect 'Version : 5.11.0, Migration Step :' \
    --expect 'Execution was done through all the requested version list' \
    -- '-Dmigrate' '-Dcomponent=identity'
}
step_after() { :; }
step_failed() {
  say 'Never stop the server while the tool works. If the log says "Pool empty. Unable to fetch a connection", write `frequency = 10` below `[indexing]` into the deployment.toml of the new home and run this step again; the next stage of the file takes the line out. After any other failure keep `repository/logs/wso2carbon.log`, restore the databases, and do what comes after their backup again (`./migrate.sh reopen`).'
}

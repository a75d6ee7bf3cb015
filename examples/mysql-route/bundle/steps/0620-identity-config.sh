# shellcheck shell=bash disable=SC2016
# Step 0620 identity-config: Configure the migration 5.9.0 → 5.10.0
step_before() {
  need halt '/opt/wso2am-3.2.0/migration-resources/migration-config.yaml exists' '' ask_file '/opt/wso2am-3.2.0/migration-resources/migration-config.yaml'
}
step_run() {
  do_yaml_set '/opt/wso2am-3.2.0/migration-resources/migration-config.yaml' 'migrationEnable' '"true"' || return
  do_yaml_set '/opt/wso2am-3.2.0/migration-resources/migration-config.yaml' 'currentVersion' '5.9.0' || return
  do_yaml_set '/opt/wso2am-3.2.0/migration-resources/migration-config.yaml' 'migrateVersion' '5.10.0' || return
  do_yaml_remove '/opt/wso2am-3.2.0/migration-resources/migration-config.yaml' 'versions[version=5.10.0].migratorConfigs[name=MigrationValidator,order=2]' warn || return
  do_yaml_remove '/opt/wso2am-3.2.0/migration-resources/migration-config.yaml' 'versions[version=5.10.0].migratorConfigs[name=SchemaMigrator,order=5]' warn || return
  do_yaml_remove '/opt/wso2am-3.2.0/migration-resources/migration-config.yaml' 'versions[version=5.10.0].migratorConfigs[name=TenantPortalMigrator,order=11]' warn
}
step_after() { :; }
step_failed() { :; }

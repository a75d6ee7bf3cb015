# shellcheck shell=bash disable=SC2016
# Step 1390 identity-config: Configure the migration 5.7.0 → 5.11.0
step_before() {
  need halt '/opt/wso2am-4.1.0/migration-resources/migration-config.yaml exists' '' ask_file '/opt/wso2am-4.1.0/migration-resources/migration-config.yaml'
}
step_run() {
  do_yaml_set '/opt/wso2am-4.1.0/migration-resources/migration-config.yaml' 'migrationEnable' '"true"' || return
  do_yaml_set '/opt/wso2am-4.1.0/migration-resources/migration-config.yaml' 'currentVersion' '5.7.0' || return
  do_yaml_set '/opt/wso2am-4.1.0/migration-resources/migration-config.yaml' 'migrateVersion' '5.11.0' || return
  do_yaml_remove '/opt/wso2am-4.1.0/migration-resources/migration-config.yaml' 'versions[version=5.10.0].migratorConfigs[name=MigrationValidator,order=2]' warn || return
  do_yaml_remove '/opt/wso2am-4.1.0/migration-resources/migration-config.yaml' 'versions[version=5.10.0].migratorConfigs[name=SchemaMigrator,order=5]' warn || return
  do_yaml_remove '/opt/wso2am-4.1.0/migration-resources/migration-config.yaml' 'versions[version=5.10.0].migratorConfigs[name=TenantPortalMigrator,order=11]' warn || return
  do_yaml_remove '/opt/wso2am-4.1.0/migration-resources/migration-config.yaml' 'versions[version=5.11.0].migratorConfigs[name=EncryptionAdminFlowMigrator,order=1]' warn || return
  do_yaml_remove '/opt/wso2am-4.1.0/migration-resources/migration-config.yaml' 'versions[version=5.11.0].migratorConfigs[name=EncryptionUserFlowMigrator,order=2]' warn || return
  do_yaml_remove '/opt/wso2am-4.1.0/migration-resources/migration-config.yaml' 'versions[version=5.11.0].migratorConfigs[name=SCIMGroupRoleMigrator,order=18]' warn
}
step_after() { :; }
step_failed() { :; }

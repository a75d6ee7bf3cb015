# shellcheck shell=bash disable=SC2016
# Step 1300 identity-config-2: Configure the migration 5.10.0 → 5.11.0
step_before() {
  need halt '/opt/wso2am-4.0.0/migration-resources/migration-config.yaml exists' '' ask_file '/opt/wso2am-4.0.0/migration-resources/migration-config.yaml'
}
step_run() {
  do_yaml_set '/opt/wso2am-4.0.0/migration-resources/migration-config.yaml' 'migrationEnable' '"true"' || return
  do_yaml_set '/opt/wso2am-4.0.0/migration-resources/migration-config.yaml' 'currentVersion' '5.10.0' || return
  do_yaml_set '/opt/wso2am-4.0.0/migration-resources/migration-config.yaml' 'migrateVersion' '5.11.0' || return
  do_yaml_remove '/opt/wso2am-4.0.0/migration-resources/migration-config.yaml' 'versions[version=5.11.0].migratorConfigs[name=EncryptionAdminFlowMigrator,order=1]' warn || return
  do_yaml_remove '/opt/wso2am-4.0.0/migration-resources/migration-config.yaml' 'versions[version=5.11.0].migratorConfigs[name=EncryptionUserFlowMigrator,order=2]' warn
}
step_after() { :; }
step_failed() { :; }

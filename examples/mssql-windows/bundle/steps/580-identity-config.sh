# shellcheck shell=bash disable=SC2016
# Step 580 identity-config: Configure the migration 5.10.0 → 5.11.0
step_before() {
  need halt 'C:/wso2/wso2am-4.0.0/migration-resources/migration-config.yaml exists' '' ask_file 'C:/wso2/wso2am-4.0.0/migration-resources/migration-config.yaml'
}
step_run() {
  do_yaml_set 'C:/wso2/wso2am-4.0.0/migration-resources/migration-config.yaml' 'migrationEnable' '"true"' || return
  do_yaml_set 'C:/wso2/wso2am-4.0.0/migration-resources/migration-config.yaml' 'currentVersion' '5.10.0' || return
  do_yaml_set 'C:/wso2/wso2am-4.0.0/migration-resources/migration-config.yaml' 'migrateVersion' '5.11.0' || return
  do_yaml_remove 'C:/wso2/wso2am-4.0.0/migration-resources/migration-config.yaml' 'versions[version=5.11.0].migratorConfigs[name=EncryptionAdminFlowMigrator,order=1]' warn || return
  do_yaml_remove 'C:/wso2/wso2am-4.0.0/migration-resources/migration-config.yaml' 'versions[version=5.11.0].migratorConfigs[name=EncryptionUserFlowMigrator,order=2]' warn
}
step_after() { :; }
step_failed() { :; }

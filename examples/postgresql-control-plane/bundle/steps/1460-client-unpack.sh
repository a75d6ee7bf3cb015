# shellcheck shell=bash disable=SC2016
# Step 1460 client-unpack: Unpack the migration client
step_before() { :; }
step_run() {
  do_unpack '/opt/downloads/wso2am-migration-4.1.0.31.zip' '/opt/downloads/wso2am-migration-4.1.0.31' 1
}
step_after() {
  must '/opt/downloads/wso2am-migration-4.1.0.31/migration-resources exists' ask_file '/opt/downloads/wso2am-migration-4.1.0.31/migration-resources'
}
step_failed() { :; }

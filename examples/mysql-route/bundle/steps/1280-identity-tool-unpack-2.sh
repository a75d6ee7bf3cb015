# shellcheck shell=bash disable=SC2016
# Step 1280 identity-tool-unpack-2: Unpack the identity migration tool
step_before() { :; }
step_run() {
  do_unpack '/opt/downloads/wso2is-migration-1.0.154.zip' '/opt/downloads/wso2is-migration-1.0.154' 1
}
step_after() {
  must '/opt/downloads/wso2is-migration-1.0.154/migration-resources/migration-config.yaml exists' ask_file '/opt/downloads/wso2is-migration-1.0.154/migration-resources/migration-config.yaml'
}
step_failed() { :; }

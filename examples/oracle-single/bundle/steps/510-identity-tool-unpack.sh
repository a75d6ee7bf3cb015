# shellcheck shell=bash disable=SC2016
# Step 510 identity-tool-unpack: Unpack the identity migration tool
step_before() { :; }
step_run() {
  do_unpack '/srv/downloads/wso2is-migration-1.0.175.zip' '/srv/downloads/wso2is-migration-1.0.175' 1
}
step_after() {
  must '/srv/downloads/wso2is-migration-1.0.175/migration-resources/migration-config.yaml exists' ask_file '/srv/downloads/wso2is-migration-1.0.175/migration-resources/migration-config.yaml'
}
step_failed() { :; }

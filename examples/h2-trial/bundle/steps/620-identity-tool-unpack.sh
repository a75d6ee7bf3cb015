# shellcheck shell=bash disable=SC2016
# Step 620 identity-tool-unpack: Unpack the identity migration tool
step_before() { :; }
step_run() {
  do_unpack '/home/trial/downloads/wso2is-migration-1.0.175.zip' '/home/trial/downloads/wso2is-migration-1.0.175' 1
}
step_after() {
  must '/home/trial/downloads/wso2is-migration-1.0.175/migration-resources/migration-config.yaml exists' ask_file '/home/trial/downloads/wso2is-migration-1.0.175/migration-resources/migration-config.yaml'
}
step_failed() { :; }

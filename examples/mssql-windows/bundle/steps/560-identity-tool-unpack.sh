# shellcheck shell=bash disable=SC2016
# Step 560 identity-tool-unpack: Unpack the identity migration tool
step_before() { :; }
step_run() {
  do_unpack 'D:/downloads/wso2is-migration-1.0.154.zip' 'D:/downloads/wso2is-migration-1.0.154' 1
}
step_after() {
  must 'D:/downloads/wso2is-migration-1.0.154/migration-resources/migration-config.yaml exists' ask_file 'D:/downloads/wso2is-migration-1.0.154/migration-resources/migration-config.yaml'
}
step_failed() { :; }

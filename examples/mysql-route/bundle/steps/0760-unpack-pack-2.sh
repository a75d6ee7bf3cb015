# shellcheck shell=bash disable=SC2016
# Step 0760 unpack-pack-2: Unpack wso2am-4.0.0 as the new home
step_before() {
  need skip '/opt/wso2am-4.0.0/bin/api-manager.sh does not exist' 'The pack lies unpacked in the new home already.' ask_no_file '/opt/wso2am-4.0.0/bin/api-manager.sh'
  need halt '/opt/downloads/wso2am-4.0.0.zip exists' '' ask_file '/opt/downloads/wso2am-4.0.0.zip'
}
step_run() {
  do_unpack '/opt/downloads/wso2am-4.0.0.zip' '/opt/wso2am-4.0.0' 1
}
step_after() {
  must '/opt/wso2am-4.0.0/bin/api-manager.sh exists' ask_file '/opt/wso2am-4.0.0/bin/api-manager.sh'
  must '/opt/wso2am-4.0.0/repository/conf/deployment.toml exists' ask_file '/opt/wso2am-4.0.0/repository/conf/deployment.toml'
}
step_failed() { :; }

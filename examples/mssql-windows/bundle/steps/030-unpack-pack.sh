# shellcheck shell=bash disable=SC2016
# Step 030 unpack-pack: Unpack wso2am-4.0.0 as the new home
step_before() {
  need skip 'C:/wso2/wso2am-4.0.0/bin/api-manager.sh does not exist' 'The pack lies unpacked in the new home already.' ask_no_file 'C:/wso2/wso2am-4.0.0/bin/api-manager.sh'
  need halt 'D:/downloads/wso2am-4.0.0.zip exists' '' ask_file 'D:/downloads/wso2am-4.0.0.zip'
}
step_run() {
  do_unpack 'D:/downloads/wso2am-4.0.0.zip' 'C:/wso2/wso2am-4.0.0' 1
}
step_after() {
  must 'C:/wso2/wso2am-4.0.0/bin/api-manager.sh exists' ask_file 'C:/wso2/wso2am-4.0.0/bin/api-manager.sh'
  must 'C:/wso2/wso2am-4.0.0/repository/conf/deployment.toml exists' ask_file 'C:/wso2/wso2am-4.0.0/repository/conf/deployment.toml'
}
step_failed() { :; }

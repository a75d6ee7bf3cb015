# shellcheck shell=bash disable=SC2016
# Step 030 unpack-pack: Unpack wso2am-3.2.0 as the new home
step_before() {
  need skip '/home/trial/wso2am-3.2.0/bin/wso2server.sh does not exist' 'The pack lies unpacked in the new home already.' ask_no_file '/home/trial/wso2am-3.2.0/bin/wso2server.sh'
  need halt '/home/trial/downloads/wso2am-3.2.0.zip exists' '' ask_file '/home/trial/downloads/wso2am-3.2.0.zip'
}
step_run() {
  do_unpack '/home/trial/downloads/wso2am-3.2.0.zip' '/home/trial/wso2am-3.2.0' 1
}
step_after() {
  must '/home/trial/wso2am-3.2.0/bin/wso2server.sh exists' ask_file '/home/trial/wso2am-3.2.0/bin/wso2server.sh'
  must '/home/trial/wso2am-3.2.0/repository/conf/deployment.toml exists' ask_file '/home/trial/wso2am-3.2.0/repository/conf/deployment.toml'
}
step_failed() { :; }

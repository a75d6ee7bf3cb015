# shellcheck shell=bash disable=SC2016
# Step 0870 copy-keystores-2: Copy keystores and truststore
step_before() {
  need halt '/opt/wso2am-3.0.0/repository/resources/security/client-truststore.jks exists' '' ask_file '/opt/wso2am-3.0.0/repository/resources/security/client-truststore.jks'
}
step_run() {
  do_copy overlay '/opt/wso2am-3.0.0/repository/resources/security' '/opt/wso2am-4.0.0/repository/resources/security/' 0 \
    --include 'wso2carbon.jks' \
    --include 'client-truststore.jks'
}
step_after() { :; }
step_failed() { :; }

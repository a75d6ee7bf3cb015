# shellcheck shell=bash disable=SC2016
# Step 160 copy-keystores: Copy keystores and truststore
step_before() {
  need halt 'C:/wso2/wso2am-3.2.0/repository/resources/security/client-truststore.jks exists' '' ask_file 'C:/wso2/wso2am-3.2.0/repository/resources/security/client-truststore.jks'
}
step_run() {
  do_copy overlay 'C:/wso2/wso2am-3.2.0/repository/resources/security' 'C:/wso2/wso2am-4.0.0/repository/resources/security/' 0 \
    --include 'wso2carbon.jks' \
    --include 'client-truststore.jks'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 590 identity-jar: Install the identity migration tool
step_before() { :; }
step_run() {
  do_copy overlay 'D:/downloads/wso2is-migration-1.0.154/dropins/org.wso2.carbon.is.migration-1.0.154.jar' 'C:/wso2/wso2am-4.0.0/repository/components/dropins/' 0
}
step_after() {
  must 'C:/wso2/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.154.jar exists' ask_file 'C:/wso2/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.154.jar'
}
step_failed() { :; }

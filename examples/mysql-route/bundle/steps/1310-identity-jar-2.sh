# shellcheck shell=bash disable=SC2016
# Step 1310 identity-jar-2: Install the identity migration tool
step_before() { :; }
step_run() {
  do_copy overlay '/opt/downloads/wso2is-migration-1.0.154/dropins/org.wso2.carbon.is.migration-1.0.154.jar' '/opt/wso2am-4.0.0/repository/components/dropins/' 0
}
step_after() {
  must '/opt/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.154.jar exists' ask_file '/opt/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.154.jar'
}
step_failed() { :; }

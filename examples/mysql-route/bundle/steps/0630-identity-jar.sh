# shellcheck shell=bash disable=SC2016
# Step 0630 identity-jar: Install the identity migration tool
step_before() { :; }
step_run() {
  do_copy overlay '/opt/downloads/wso2is-migration-1.0.175/dropins/org.wso2.carbon.is.migration-1.0.175.jar' '/opt/wso2am-3.2.0/repository/components/dropins/' 0
}
step_after() {
  must '/opt/wso2am-3.2.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.175.jar exists' ask_file '/opt/wso2am-3.2.0/repository/components/dropins/org.wso2.carbon.is.migration-1.0.175.jar'
}
step_failed() { :; }

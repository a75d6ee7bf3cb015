# shellcheck shell=bash disable=SC2016
# Step 730 client-jar: Install the migration client
step_before() { :; }
step_run() {
  do_copy overlay '/home/trial/downloads/org.wso2.carbon.apimgt.migrate.client-3.2.0-1.jar' '/home/trial/wso2am-3.2.0/repository/components/dropins/' 0
}
step_after() {
  must '/home/trial/wso2am-3.2.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-3.2.0-1.jar exists' ask_file '/home/trial/wso2am-3.2.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-3.2.0-1.jar'
}
step_failed() { :; }

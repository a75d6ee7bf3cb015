# shellcheck shell=bash disable=SC2016
# Step 630 client-jar: Install the migration client
step_before() { :; }
step_run() {
  do_copy overlay '/srv/downloads/org.wso2.carbon.apimgt.migrate.client-3.1.0-6.jar' '/srv/wso2/wso2am-3.1.0/repository/components/dropins/' 0
}
step_after() {
  must '/srv/wso2/wso2am-3.1.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-3.1.0-6.jar exists' ask_file '/srv/wso2/wso2am-3.1.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-3.1.0-6.jar'
}
step_failed() { :; }

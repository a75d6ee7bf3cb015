# shellcheck shell=bash disable=SC2016
# Step 660 client-jar: Install the migration client
step_before() { :; }
step_run() {
  do_copy overlay 'D:/downloads/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar' 'C:/wso2/wso2am-4.0.0/repository/components/dropins/' 0
}
step_after() {
  must 'C:/wso2/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar exists' ask_file 'C:/wso2/wso2am-4.0.0/repository/components/dropins/org.wso2.carbon.apimgt.migrate.client-4.0.0.jar'
}
step_failed() { :; }

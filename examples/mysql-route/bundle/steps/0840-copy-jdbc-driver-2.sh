# shellcheck shell=bash disable=SC2016
# Step 0840 copy-jdbc-driver-2: Copy the JDBC driver
step_before() {
  need halt '/opt/wso2am-3.0.0/repository/components/lib/mysql-connector-java-5.1.49.jar exists' '' ask_file '/opt/wso2am-3.0.0/repository/components/lib/mysql-connector-java-5.1.49.jar'
}
step_run() {
  do_copy overlay '/opt/wso2am-3.0.0/repository/components/lib/mysql-connector-java-5.1.49.jar' '/opt/wso2am-4.0.0/repository/components/lib/' 0
}
step_after() {
  must '/opt/wso2am-4.0.0/repository/components/lib/mysql-connector-java-5.1.49.jar exists' ask_file '/opt/wso2am-4.0.0/repository/components/lib/mysql-connector-java-5.1.49.jar'
}
step_failed() { :; }

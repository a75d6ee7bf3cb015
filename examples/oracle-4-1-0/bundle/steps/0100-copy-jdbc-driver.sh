# shellcheck shell=bash disable=SC2016
# Step 0100 copy-jdbc-driver: Copy the JDBC driver
step_before() {
  need halt '/opt/wso2am-4.0.0/repository/components/lib/ojdbc8.jar exists' '' ask_file '/opt/wso2am-4.0.0/repository/components/lib/ojdbc8.jar'
}
step_run() {
  do_copy overlay '/opt/wso2am-4.0.0/repository/components/lib/ojdbc8.jar' '/opt/wso2am-4.1.0/repository/components/lib/' 0
}
step_after() {
  must '/opt/wso2am-4.1.0/repository/components/lib/ojdbc8.jar exists' ask_file '/opt/wso2am-4.1.0/repository/components/lib/ojdbc8.jar'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 110 copy-jdbc-driver: Copy the JDBC driver
step_before() {
  need halt '/srv/wso2/wso2am-3.0.0/repository/components/lib/ojdbc8.jar exists' '' ask_file '/srv/wso2/wso2am-3.0.0/repository/components/lib/ojdbc8.jar'
}
step_run() {
  do_copy overlay '/srv/wso2/wso2am-3.0.0/repository/components/lib/ojdbc8.jar' '/srv/wso2/wso2am-3.1.0/repository/components/lib/' 0
}
step_after() {
  must '/srv/wso2/wso2am-3.1.0/repository/components/lib/ojdbc8.jar exists' ask_file '/srv/wso2/wso2am-3.1.0/repository/components/lib/ojdbc8.jar'
}
step_failed() { :; }

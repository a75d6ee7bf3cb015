# shellcheck shell=bash disable=SC2016
# Step 0160 copy-jdbc-driver: Copy the JDBC driver
step_before() {
  need halt '/opt/wso2am-2.6.0/repository/components/lib/postgresql-42.2.12.jar exists' '' ask_file '/opt/wso2am-2.6.0/repository/components/lib/postgresql-42.2.12.jar'
}
step_run() {
  do_copy overlay '/opt/wso2am-2.6.0/repository/components/lib/postgresql-42.2.12.jar' '/opt/wso2am-4.1.0/repository/components/lib/' 0
}
step_after() {
  must '/opt/wso2am-4.1.0/repository/components/lib/postgresql-42.2.12.jar exists' ask_file '/opt/wso2am-4.1.0/repository/components/lib/postgresql-42.2.12.jar'
}
step_failed() { :; }

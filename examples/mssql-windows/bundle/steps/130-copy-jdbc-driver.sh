# shellcheck shell=bash disable=SC2016
# Step 130 copy-jdbc-driver: Copy the JDBC driver
step_before() {
  need halt 'C:/wso2/wso2am-3.2.0/repository/components/lib/mssql-jdbc-8.4.1.jre8.jar exists' '' ask_file 'C:/wso2/wso2am-3.2.0/repository/components/lib/mssql-jdbc-8.4.1.jre8.jar'
}
step_run() {
  do_copy overlay 'C:/wso2/wso2am-3.2.0/repository/components/lib/mssql-jdbc-8.4.1.jre8.jar' 'C:/wso2/wso2am-4.0.0/repository/components/lib/' 0
}
step_after() {
  must 'C:/wso2/wso2am-4.0.0/repository/components/lib/mssql-jdbc-8.4.1.jre8.jar exists' ask_file 'C:/wso2/wso2am-4.0.0/repository/components/lib/mssql-jdbc-8.4.1.jre8.jar'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 740 analytics-dashboard-started: Start the analytics dashboard
step_before() {
  need halt 'the variable JAVA_HOME is set' 'The start script looks for Java there.' ask_environment 'JAVA_HOME'
}
step_run() {
  do_command '/opt/wso2am-analytics-3.1.0/bin' 0 1 './dashboard.sh'
}
step_after() { :; }
step_failed() { :; }

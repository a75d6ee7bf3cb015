# shellcheck shell=bash disable=SC2016
# Step 1440 old-index-2: Put the existing index aside
# Proved: the server in /opt/wso2am-4.0.0 is stopped (after client-run-2)
step_before() { :; }
step_run() {
  do_remove --keep './backup/solr-4.0.0' '/opt/wso2am-4.0.0/solr'
}
step_after() {
  must '/opt/wso2am-4.0.0/solr does not exist' ask_no_file '/opt/wso2am-4.0.0/solr'
}
step_failed() { :; }

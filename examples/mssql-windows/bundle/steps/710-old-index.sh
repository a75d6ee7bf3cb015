# shellcheck shell=bash disable=SC2016
# Step 710 old-index: Put the existing index aside
# Proved: the server in C:/wso2/wso2am-4.0.0 is stopped (after client-run)
step_before() { :; }
step_run() {
  do_remove --keep './backup/solr-4.0.0' 'C:/wso2/wso2am-4.0.0/solr'
}
step_after() {
  must 'C:/wso2/wso2am-4.0.0/solr does not exist' ask_no_file 'C:/wso2/wso2am-4.0.0/solr'
}
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 770 old-index: Put the existing index aside
# Proved: the server in /home/trial/wso2am-3.2.0 is stopped (after client-run)
step_before() { :; }
step_run() {
  do_remove --keep './backup/solr-3.2.0' '/home/trial/wso2am-3.2.0/solr'
}
step_after() {
  must '/home/trial/wso2am-3.2.0/solr does not exist' ask_no_file '/home/trial/wso2am-3.2.0/solr'
}
step_failed() { :; }

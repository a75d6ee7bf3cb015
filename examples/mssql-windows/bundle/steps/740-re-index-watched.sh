# shellcheck shell=bash disable=SC2016
# Step 740 re-index-watched: Wait until the index is complete
# Proved: the server in C:/wso2/wso2am-4.0.0 is running (after re-index-started)
step_before() { :; }
step_run() {
  do_manual 'The log has no line for the end of the indexing. Search the portal of this node, in each tenant, for an API that was
created long ago and for one that was created last. When both are found and
`C:/wso2/wso2am-4.0.0/repository/logs/wso2carbon.log` has been quiet for some minutes, the index is complete.'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 150 merge-fault-sequences: Do your changes of fault sequences again
step_before() { :; }
step_run() {
  do_manual 'Compare your files below `C:/wso2/wso2am-3.2.0/repository/deployment/server/synapse-configs/default/sequences` with those of a
fresh pack of 3.2.0, and do what you changed again in the files of the same name below
`C:/wso2/wso2am-4.0.0/repository/deployment/server/synapse-configs/default/sequences`:

`_auth_failure_handler_.xml`, `_backend_failure_handler_.xml`, `_block_api_handler_.xml`,
`_graphql_failure_handler_.xml`, `_threat_fault_.xml`, `_throttle_out_handler_.xml`, `_token_fault_.xml`,
`fault.xml`, `main.xml`.

Do not copy the old files: the message that they build is XML.'
}
step_after() { :; }
step_failed() { :; }

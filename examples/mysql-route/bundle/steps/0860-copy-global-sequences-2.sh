# shellcheck shell=bash disable=SC2016
# Step 0860 copy-global-sequences-2: Copy the global sequences
step_before() { :; }
step_run() {
  do_copy overlay '/opt/wso2am-3.0.0/repository/deployment/server/synapse-configs/default/sequences' '/opt/wso2am-4.0.0/repository/deployment/server/synapse-configs/default/sequences/' 0 \
    --include 'WSO2AM--Ext--In.xml'
}
step_after() { :; }
step_failed() { :; }

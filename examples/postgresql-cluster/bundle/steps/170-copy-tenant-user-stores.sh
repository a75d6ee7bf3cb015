# shellcheck shell=bash disable=SC2016
# Step 170 copy-tenant-user-stores: Copy the tenants' files to the other nodes
step_before() { :; }
step_run() {
  do_copy overlay '/opt/wso2am-3.0.0/repository/tenants' '/opt/wso2am-3.1.0/repository/tenants' 1 \
    --exclude '*/synapse-configs' \
    --exclude '*/synapse-configs/*'
}
step_after() { :; }
step_failed() { :; }

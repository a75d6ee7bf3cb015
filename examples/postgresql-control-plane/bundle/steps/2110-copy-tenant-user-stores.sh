# shellcheck shell=bash disable=SC2016
# Step 2110 copy-tenant-user-stores: Copy the secondary user stores of the tenants
step_before() { :; }
step_run() {
  do_copy overlay '/opt/wso2am-2.6.0/repository/tenants' '/opt/wso2am-4.1.0/repository/tenants' 1 \
    --exclude '*/synapse-configs' \
    --exclude '*/synapse-configs/*'
}
step_after() { :; }
step_failed() { :; }

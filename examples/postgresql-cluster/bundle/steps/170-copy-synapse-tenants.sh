# shellcheck shell=bash disable=SC2016
# Step 170 copy-synapse-tenants: Copy the tenants' files
step_before() {
  need halt '/opt/wso2am-3.0.0/repository/tenants exists' '' ask_file '/opt/wso2am-3.0.0/repository/tenants'
}
step_run() {
  do_copy overlay '/opt/wso2am-3.0.0/repository/tenants' '/opt/wso2am-3.1.0/repository/tenants' 0 \
    --exclude '*/synapse-configs/default/proxy-services/WorkflowCallbackService.xml' \
    --exclude '*/synapse-configs/default/inbound-endpoints/SecureWebSocketInboundEndpoint.xml'
}
step_after() { :; }
step_failed() { :; }

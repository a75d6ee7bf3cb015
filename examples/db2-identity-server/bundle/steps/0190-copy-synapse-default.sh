# shellcheck shell=bash disable=SC2016
# Step 0190 copy-synapse-default: Copy the super tenant's Synapse configuration
step_before() {
  need halt '/opt/wso2am-2.6.0/repository/deployment/server/synapse-configs/default exists' '' ask_file '/opt/wso2am-2.6.0/repository/deployment/server/synapse-configs/default'
}
step_run() {
  do_copy overlay '/opt/wso2am-2.6.0/repository/deployment/server/synapse-configs/default' '/opt/wso2am-3.1.0/repository/deployment/server/synapse-configs/default' 0 \
    --exclude 'api/_RevokeAPI_.xml' \
    --exclude 'proxy-services/WorkflowCallbackService.xml' \
    --exclude 'sequences/_cors_request_handler_.xml' \
    --exclude 'sequences/main.xml' \
    --exclude 'inbound-endpoints/SecureWebSocketInboundEndpoint.xml'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 110 copy-synapse-default: Copy the super tenant's Synapse configuration
step_before() {
  need halt '/home/trial/wso2am-3.0.0/repository/deployment/server/synapse-configs/default exists' '' ask_file '/home/trial/wso2am-3.0.0/repository/deployment/server/synapse-configs/default'
}
step_run() {
  do_copy overlay '/home/trial/wso2am-3.0.0/repository/deployment/server/synapse-configs/default' '/home/trial/wso2am-3.2.0/repository/deployment/server/synapse-configs/default' 0 \
    --exclude 'proxy-services/WorkflowCallbackService.xml' \
    --exclude 'inbound-endpoints/SecureWebSocketInboundEndpoint.xml'
}
step_after() { :; }
step_failed() { :; }

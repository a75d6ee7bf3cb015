# shellcheck shell=bash disable=SC2016
# Step 1200 workflow-callbacks: Correct the callback addresses of workflows
step_before() { :; }
step_run() {
  do_manual 'The address is `https://<host>:9443/api/am/admin/<version>/workflows/update-workflow-status`. The version is v0.14 in 2.6.0,
v0.15 in 3.0.0, v0.16 in 3.1.0, v0.17 in 3.2.0, v2 in 4.0.0 and v3 in 4.1.0. Correct it in the deployed workflow processes, and
in `apim.workflow.callback_endpoint` where the site sets it. 3.2.0 needs that key: without it the address names v0.16, which
3.2.0 does not serve. Then let one request for a subscription run through.'
}
step_after() { :; }
step_failed() { :; }

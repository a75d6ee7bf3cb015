# shellcheck shell=bash disable=SC2016
# Step 0780 profiles-merged-2: Decide which nodes become the control plane
step_before() { :; }
step_run() {
  do_manual 'Every node that was a publisher, a developer portal or a key manager is prepared as a control plane by this bundle. Two of
them are enough for high availability: decide which ones stay, take the others out of the site, and compile again.
Traffic managers and gateways stay what they are.

The load balancer sends `/publisher`, `/devportal`, `/admin`, token and management requests to the control plane.'
}
step_after() { :; }
step_failed() { :; }

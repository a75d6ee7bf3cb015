# shellcheck shell=bash disable=SC2016
# Step 0200 microgateway-labels: Look at the labels of microgateways
step_before() { :; }
step_run() {
  do_manual 'Note the labels of the old admin portal (Labels) with their host names. After the migration open the admin portal of
4.1.0, Gateways, and compare: each label is an environment with a virtual host. Correct the hosts, and
add the names to `gateway_labels` of the gateways that serve them.'
}
step_after() { :; }
step_failed() { :; }

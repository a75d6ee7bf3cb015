# shellcheck shell=bash disable=SC2016
# Step 1550 smoke-test-2: Try it, in each tenant
step_before() { :; }
step_run() {
  do_manual '- Log in to the publisher, the developer portal and the admin portal.
- Open an old API, save a copy of it, publish the copy, and find it in the developer portal.
- Get a token with the keys of an application from before the upgrade, and call an API through each gateway.
- Call an API with a token that was issued before the upgrade.
- Call above a throttling limit and see the refusal.
- Read the logs of every node for ERROR.

Then switch the load balancer. Until this step is done, the way back is to stop the new version, to restore the
databases and to start the old version.'
}
step_after() { :; }
step_failed() { :; }

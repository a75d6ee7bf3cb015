# shellcheck shell=bash disable=SC2016
# Step 550 identity-user-store-managers: Prepare custom user store managers for unique ids
step_before() { :; }
step_run() {
  do_manual 'The site moves to user stores with unique user ids. If you use user store managers of your own, or secondary
stores, follow "Migrating User Store Managers" in the Identity Server documentation for 5.10.0 now:
implement the interface with unique ids, and put the new bundle into `/srv/wso2/wso2am-3.1.0/repository/components/dropins`.

With the product'\''s own database user store there is nothing to do here.'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 2280 admin-role-scopes: Give the scopes of "admin" to operators
step_before() { :; }
step_run() {
  do_manual 'In the admin portal, Settings, Scope Assignments, map the role `operators` to `admin`, in each tenant. Log in as an
administrator to all three portals. Then delete the role `admin` in the management console, unless somebody uses it.'
}
step_after() { :; }
step_failed() { :; }

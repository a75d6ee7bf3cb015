# shellcheck shell=bash disable=SC2016
# Step 710 dashboards: Look at the analytics dashboard
step_before() { :; }
step_run() {
  do_manual 'Open `https://<host of the dashboard>:9643/analytics-dashboard` and log in. API Manager checks the password, so it must be
up. Call an API and see the call arrive. If people log in through a federated identity provider, tick "Use tenant domain
in local subject identifier" in the service provider `sp_analytics_dashboard`.'
}
step_after() { :; }
step_failed() { :; }

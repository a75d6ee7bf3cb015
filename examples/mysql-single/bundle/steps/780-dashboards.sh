# shellcheck shell=bash disable=SC2016
# Step 780 dashboards: Look at the analytics dashboard
step_before() { :; }
step_run() {
  do_manual 'Open `https://<host of the dashboard>:9643/analytics-dashboard` and log in. API Manager checks the password, so it must be
up. Call an API and see the call arrive.'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1180 apis-published-again: Publish the APIs again that applications with JWT tokens use
step_before() { :; }
step_run() {
  do_manual 'Applications from before the upgrade keep their tokens and need nothing. Before an application of the type JWT calls a migrated
API, open that API in the publisher, save it and publish it again.'
}
step_after() { :; }
step_failed() { :; }

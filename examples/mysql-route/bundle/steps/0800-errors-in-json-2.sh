# shellcheck shell=bash disable=SC2016
# Step 0800 errors-in-json-2: Tell the users of the APIs that errors are JSON now
step_before() { :; }
step_run() {
  do_manual 'Gateway errors were XML (`am:fault` with `am:code`, `am:type`, `am:message`, `am:description`). They are JSON objects with the
members `code`, `type`, `message` and `description` now. Announce it before the day; clients that evaluate errors must
be changed.'
}
step_after() { :; }
step_failed() { :; }

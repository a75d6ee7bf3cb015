# shellcheck shell=bash disable=SC2016
# Step 720 analytics-other-settings: Do other changes of the analytics configuration again
step_before() { :; }
step_run() {
  do_manual 'Compare `/opt/wso2am-analytics-3.0.0/conf/worker/deployment.yaml` and `conf/dashboard/deployment.yaml` with those of a fresh old
pack, and do what you changed again in `/opt/wso2am-analytics-3.1.0`, key by key:

- names and passwords of keystores, ports and the port offset
- in the dashboard, the addresses of API Manager below `auth.configs` (`kmDcrUrl`, `kmTokenUrl`, `publisherUrl`, …)
- cluster and high availability settings of the worker
- secure vault: the passwords must be encrypted again with `bin/ciphertool.sh`

Dashboards of your own can be used as they are.'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 640 configure-client-run: Install deployment.toml for "Migrate the API Manager artefacts"
step_before() { :; }
step_run() {
  do_config 'config/3.1.0/deployment.toml' '/srv/wso2/wso2am-3.1.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0850 configure-client-run: Install deployment.toml for "Migrate the API Manager artefacts"
step_before() { :; }
step_run() {
  do_config 'config/3.1.0/stages/1-client-run.toml' '/opt/wso2am-3.1.0/repository/conf/deployment.toml'
}
step_after() { :; }
step_failed() { :; }

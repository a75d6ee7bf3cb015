# shellcheck shell=bash disable=SC2016
# Step 0850 other-settings-2: Do other changes of the old home again
step_before() { :; }
step_run() {
  do_manual 'Compare /opt/wso2am-3.0.0 with a fresh pack of 3.0.0, and do what you changed again in /opt/wso2am-4.0.0:

- memory and other Java options in `bin/wso2server.sh` → `bin/api-manager.sh`
- `repository/conf/log4j2.properties`
- web applications, themes and pages that you changed below `repository/deployment/server`
- edited templates below `repository/resources`

Compare `/opt/wso2am-4.0.0/repository/conf/deployment.toml` with the file that this bundle holds for this node. Every key
that you changed in the old version must be in the bundle'\''s file. If one is missing, add it to the site and compile
again. Never copy a whole configuration file from the old home.'
}
step_after() { :; }
step_failed() { :; }

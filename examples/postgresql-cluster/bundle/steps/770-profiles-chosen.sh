# shellcheck shell=bash disable=SC2016
# Step 770 profiles-chosen: Set the profile of each node
step_before() { :; }
step_run() {
  do_manual 'If this node runs one profile, let the server know it at every start from now on: in its service unit, or with
`export JAVA_OPTS="-Dprofile=…"` in the shell that runs `./migrate.sh`.

Up to 3.2.0 the profiles are `api-key-manager`, `traffic-manager`, `api-publisher`, `api-devportal` and `gateway-worker`;
from 4.0.0 on `control-plane`, `traffic-manager` and `gateway-worker`. A node with several roles runs without a profile.

Do not use `profileSetup` or `--optimize`: both replace the deployment.toml of this migration with a template.'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 1500 profiles-chosen-2: Set the profile of each node
step_before() { :; }
step_run() {
  do_manual 'If this node runs one profile, let the server know it at every start from now on: in its service unit, or with
`export JAVA_OPTS="-Dprofile=…"` in the shell that runs `./migrate.sh`.

Up to 3.2.0 the profiles are `api-key-manager`, `traffic-manager`, `api-publisher`, `api-devportal` and `gateway-worker`;
from 4.0.0 on `control-plane`, `traffic-manager` and `gateway-worker`. A node with several roles runs without a profile.

`profileSetup` and `--optimize` replace the deployment.toml of this migration with a template, and after a first start they
delete files that the server then misses. If you want them, use `profileSetup -Dprofile=… --skipConfigOptimization` on a pack
that was never started, and only with the scripts for Linux: those for Windows delete applications that the profile
needs (3.2.0 and 4.0.0 for the traffic manager, 4.1.0 for the control plane).'
}
step_after() { :; }
step_failed() { :; }

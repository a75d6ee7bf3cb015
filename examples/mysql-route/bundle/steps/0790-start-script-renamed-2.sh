# shellcheck shell=bash disable=SC2016
# Step 0790 start-script-renamed-2: Tell everybody the new name of the start script
step_before() { :; }
step_run() {
  do_manual 'The start script is `api-manager.sh` now, on Windows `api-manager.bat`. Correct service units, container images
(entry point, liveness checks), monitoring, and the notes of the people on call.'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 600 client-resources-unpack: Unpack the migration client's resources
step_before() { :; }
step_run() {
  do_unpack '/srv/downloads/migration-resources-3.1.0.zip' '/srv/downloads/migration-resources-3.1.0' 0
}
step_after() {
  must '/srv/downloads/migration-resources-3.1.0/migration-resources exists' ask_file '/srv/downloads/migration-resources-3.1.0/migration-resources'
}
step_failed() { :; }

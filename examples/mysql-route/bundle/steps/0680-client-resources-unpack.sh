# shellcheck shell=bash disable=SC2016
# Step 0680 client-resources-unpack: Unpack the migration client's resources
step_before() { :; }
step_run() {
  do_unpack '/opt/downloads/migration-resources-3.2.0.zip' '/opt/downloads/migration-resources-3.2.0' 0
}
step_after() {
  must '/opt/downloads/migration-resources-3.2.0/migration-resources exists' ask_file '/opt/downloads/migration-resources-3.2.0/migration-resources'
}
step_failed() { :; }

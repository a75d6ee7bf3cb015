# shellcheck shell=bash disable=SC2016
# Step 700 client-resources-unpack: Unpack the migration client's resources
step_before() { :; }
step_run() {
  do_unpack '/home/trial/downloads/migration-resources-3.2.0.zip' '/home/trial/downloads/migration-resources-3.2.0' 0
}
step_after() {
  must '/home/trial/downloads/migration-resources-3.2.0/migration-resources exists' ask_file '/home/trial/downloads/migration-resources-3.2.0/migration-resources'
}
step_failed() { :; }

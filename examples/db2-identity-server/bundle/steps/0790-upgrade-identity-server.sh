# shellcheck shell=bash disable=SC2016
# Step 0790 upgrade-identity-server: Upgrade the Identity Server that is the key manager
step_before() { :; }
step_run() {
  do_manual 'The Identity Server that is the key manager must be at 5.10.0 before API Manager 3.1.0 starts.
Upgrade it from 5.7.0 with its own guide ("Upgrading WSO2 IS as the Key Manager"), after the
backups and the stop of this bundle, and before its step that runs the migration client.

This bundle leaves out the identity migration, and its SQL does not touch the Identity Server.'
}
step_after() { :; }
step_failed() { :; }

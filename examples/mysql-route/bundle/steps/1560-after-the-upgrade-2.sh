# shellcheck shell=bash disable=SC2016
# Step 1560 after-the-upgrade-2: Tidy up in the days after
step_before() { :; }
step_run() {
  do_manual '- Service units, monitoring and log collection point at the new home and at `api-manager`.
- Secure vault: delete `password-persist` from the new home, unless starts without a person need it.
- Keep /opt/wso2am-3.0.0, the backups and this bundle with its journal until you have signed the upgrade off.
- Note for the next upgrade: the index number that is used now is 1.'
}
step_after() { :; }
step_failed() { :; }

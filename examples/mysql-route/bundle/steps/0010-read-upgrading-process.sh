# shellcheck shell=bash disable=SC2016
# Step 0010 read-upgrading-process: Read the vendor's page on upgrading, and rehearse
step_before() { :; }
step_run() {
  do_manual '1. Read https://apim.docs.wso2.com/en/3.2.0/install-and-setup/upgrading-wso2-api-manager/upgrading-process/ and the release notes of 3.2.0.
2. Run this whole bundle on a copy of the databases and of the homes first. Note how long the steps took.
3. Plan the maintenance window with that time, and tell the users of the portals and of the APIs.
4. Make sure that every node has free disk space for the new home and for a copy of the old one, and that the
   place of the database backups has room for them.'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash disable=SC2016
# Step 0770 keep-shipped-files-2: Keep the files of the pack that this migration replaces
step_before() {
  need halt '/opt/wso2am-4.0.0/repository/conf/deployment.toml exists' 'The new home must hold the unpacked pack.' ask_file '/opt/wso2am-4.0.0/repository/conf/deployment.toml'
  need halt '/opt/wso2am-3.0.0/repository/conf exists' 'The old home must be there; homes.old of the site names it.' ask_file '/opt/wso2am-3.0.0/repository/conf'
  need halt '/opt/wso2am-4.0.0/repository/logs/wso2carbon.log does not exist' 'A new home that has been started before holds rendered files and registry rows of its own.' ask_no_file '/opt/wso2am-4.0.0/repository/logs/wso2carbon.log'
  need halt '/opt/wso2am-4.0.0/migration-resources does not exist' 'It would be left from an earlier attempt; start from a fresh pack.' ask_no_file '/opt/wso2am-4.0.0/migration-resources'
}
step_run() {
  do_backup_paths 'backup/keep-shipped-files' \
    '/opt/wso2am-4.0.0/repository/conf' \
    '/opt/wso2am-4.0.0/repository/resources/security'
}
step_after() { :; }
step_failed() {
  say 'If the new home was started before, delete it and run the step that unpacks the pack again.'
}

# shellcheck shell=bash disable=SC2016
# Step 040 keep-shipped-files: Keep the files of the pack that this migration replaces
step_before() {
  need halt '/home/trial/wso2am-3.2.0/repository/conf/deployment.toml exists' 'The new home must hold the unpacked pack.' ask_file '/home/trial/wso2am-3.2.0/repository/conf/deployment.toml'
  need halt '/home/trial/wso2am-3.0.0/repository/conf exists' 'The old home must be there; homes.old of the site names it.' ask_file '/home/trial/wso2am-3.0.0/repository/conf'
  need halt '/home/trial/wso2am-3.2.0/repository/logs/wso2carbon.log does not exist' 'A new home that has been started before holds rendered files and registry rows of its own.' ask_no_file '/home/trial/wso2am-3.2.0/repository/logs/wso2carbon.log'
  need halt '/home/trial/wso2am-3.2.0/migration-resources does not exist' 'It would be left from an earlier attempt; start from a fresh pack.' ask_no_file '/home/trial/wso2am-3.2.0/migration-resources'
}
step_run() {
  do_backup_paths 'backup/keep-shipped-files' \
    '/home/trial/wso2am-3.2.0/repository/conf' \
    '/home/trial/wso2am-3.2.0/repository/resources/security'
}
step_after() { :; }
step_failed() {
  say 'If the new home was started before, delete it and run the step that unpacks the pack again.'
}

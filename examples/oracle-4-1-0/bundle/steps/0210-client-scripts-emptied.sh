# shellcheck shell=bash disable=SC2016
# Step 0210 client-scripts-emptied: Empty the client's own SQL scripts
step_before() { :; }
step_run() {
  do_command '/opt/wso2am-4.1.0/migration-resources/migration-scripts' 0 0 \
    'sh' \
    '-c' \
    'for folder in pre-migration-scripts/* post-migration-scripts/*/am_db; do : >"$folder/$1.sql" || exit; done && : >post-migration-scripts/common/reg_db/reg-index.sql' \
    'sh' \
    'oracle'
}
step_after() {
  must '/opt/wso2am-4.1.0/migration-resources/migration-scripts/pre-migration-scripts/migration-4.0.0_to_4.1.0/oracle.sql exists' ask_file '/opt/wso2am-4.1.0/migration-resources/migration-scripts/pre-migration-scripts/migration-4.0.0_to_4.1.0/oracle.sql'
}
step_failed() {
  say 'Look at the folders below `migration-resources/migration-scripts`. If the archive is built otherwise than 4.1.0.31, empty every SQL file below it by hand, and mark this step as done.'
}

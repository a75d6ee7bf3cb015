# shellcheck shell=bash disable=SC2016
# Step 0150 secrets-encrypted: Encrypt the passwords in deployment.toml
step_before() {
  need halt '/opt/wso2am-4.1.0/bin/ciphertool.sh exists' '' ask_file '/opt/wso2am-4.1.0/bin/ciphertool.sh'
  need warn 'the variable JAVA_HOME is set' 'The tool looks for Java there.' ask_environment 'JAVA_HOME'
}
step_run() {
  do_command '/opt/wso2am-4.1.0/bin' 1 0 './ciphertool.sh' '-Dconfigure'
}
step_after() { :; }
step_failed() {
  say 'The tool asks for the password of the internal keystore. If it cannot decrypt, check file, alias and password of `keystore.internal`, or of `keystore.primary` where there is none.'
}

# shellcheck shell=bash disable=SC2016
# Step 0140 secrets-filled: Write the passwords for secure vault into deployment.toml
step_before() { :; }
step_run() {
  do_manual 'Open `/opt/wso2am-4.1.0/repository/conf/deployment.toml` as the user that runs the server.

1. List the aliases: `grep -o '\''secret{[^}]*'\'' deployment.toml | sort -u`
2. At the very end of the file write one line for each of them, with the square brackets:

       [secrets]
       apim_db_password = "[the password]"

   `[secrets]` must be the last table of the file, one line for each alias and no comment in it or after it: the tool of 3.0.0 and
   3.1.0 takes everything after it for a secret, and cuts the file off where that is none. Keep a copy.
3. For starts without a person, put the password of the internal keystore into
   `/opt/wso2am-4.1.0/password-persist` (on Windows `password-persist.txt`), and into its second line the password of the key
   where that differs. Only the server'\''s user may read it: `chmod 600`.

Go on with the next step at once: it encrypts the values. Later stages of this migration keep the table as it is.'
}
step_after() { :; }
step_failed() { :; }

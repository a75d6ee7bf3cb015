# shellcheck shell=bash disable=SC2016
# Step 1520 validation-read: Read what the validation found
step_before() { :; }
step_run() {
  do_manual 'Read the lines of this start in `/opt/wso2am-4.1.0/repository/logs/wso2carbon.log`. Every ERROR and WARN that names an API or an
application is one of these:

| finding | what to do |
| --- | --- |
| an API definition is not valid | correct it with 2.6.0; the folder `invalid-swagger-definitions` of the new home holds a copy by the API'\''s id |
| an API is in the database and not in the registry, or the other way round | remove the remains, or restore the missing half |
| resource security "Application" or "Application User" | not supported any more: choose another with 2.6.0 |
| an API is deployed to the gateway type "none" | it will not be deployed; give it an environment if it should be |
| keys of a third-party key manager | that key manager must be configured anew in 4.1.0 |

To correct something with 2.6.0, go back as the runbook says, start the old servers, correct it, and begin
again. If nothing was found, go on.'
}
step_after() { :; }
step_failed() { :; }

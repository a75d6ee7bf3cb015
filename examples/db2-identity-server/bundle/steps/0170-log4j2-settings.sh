# shellcheck shell=bash disable=SC2016
# Step 0170 log4j2-settings: Write your logging settings into log4j2.properties
step_before() { :; }
step_run() {
  do_manual 'Compare `/opt/wso2am-2.6.0/repository/conf/log4j.properties` with the one of a fresh pack of 2.6.0, and write
what you changed into `/opt/wso2am-3.1.0/repository/conf/log4j2.properties`:

- a logger: its name into the list `loggers`, then `logger.NAME.name`, `logger.NAME.level` and, with an appender of its
  own, `logger.NAME.appenderRef.REF.ref`
- an appender: its name into the list `appenders`, then `appender.NAME.type` and the keys of that type
- an appender class of your own must be written for Log4j 2 and packed as a fragment of `pax-logging-log4j2`

Do not copy the old file. Changes of the new one work without a restart.'
}
step_after() { :; }
step_failed() { :; }

# shellcheck shell=bash
# Oracle: sqlplus, expdp.
#
# Password: sqlplus starts with /nolog and is told CONNECT on its standard input (SQL*Plus User's Guide, ch. 3 "Starting
# SQL*Plus", and "Hiding your Password"); expdp gets a parameter file that only the user may read. Without the site's
# variable the wallet (secure external password store) serves: CONNECT /@identifier (Security Guide, ch. 3).
# Exit codes: WHENEVER SQLERROR EXIT FAILURE, not SQL.SQLCODE: a shell sees the code modulo 256, and ORA-01536 is then 0.
# SP2-nnnn messages are errors of SQL*Plus itself (no file, not connected); they set no exit code, so they are looked for.
# DEFINE OFF: an ampersand in a statement is a character and not a variable.

# shellcheck disable=SC2034 # lib/backup.sh names the file by it.
CLIENT_BACKUP_EXTENSION=dmp

# identifier DB: what stands behind the @; the connect string of the site's client, else host, port and service.
identifier() {
  local ARGV word host="db_$1_host" port="db_$1_port" name="db_$1_name"
  eval "ARGV=(\"\${db_$1_client[@]}\")"
  for word in "${ARGV[@]}"; do
    case $word in -*) ;; *@*)
      printf '%s' "${word#*@}"
      return
      ;;
    esac
  done
  if [ -n "${!host-}" ]; then printf '//%s%s/%s' "${!host}" "${!port:+:${!port}}" "${!name}"; else printf '%s' "${!name}"; fi
}

# credentials DB: user/"password"@identifier. In double quotes everything but a double quote may stand in a password.
credentials() {
  local variable="db_$1_password_env" user="db_$1_user"
  variable=${!variable-}
  if [ -z "$variable" ] || [ -z "${!variable-}" ]; then
    printf '/@%s' "$(identifier "$1")"
    return
  fi
  case ${!variable} in *'"'* | *$'\n'*)
    problem "the password in $variable has a double quote or a line end; Oracle takes neither"
    return 1
    ;;
  esac
  printf '%s/"%s"@%s' "${!user}" "${!variable}" "$(identifier "$1")"
}

# run_sqlplus DB: standard input of this function follows the connection. Prints what sqlplus says.
run_sqlplus() {
  local ARGV login output=$MIGPLAN_TMP/sqlplus.$$.$RANDOM code
  eval "ARGV=(\"\${db_$1_client[@]}\")"
  login=$(credentials "$1") || return 1
  {
    printf '%s\n' 'SET DEFINE OFF' 'SET ECHO OFF' 'SET SQLBLANKLINES ON' 'SET PAGESIZE 0' 'SET FEEDBACK OFF' \
      'WHENEVER OSERROR EXIT FAILURE ROLLBACK' 'WHENEVER SQLERROR EXIT FAILURE ROLLBACK'
    printf 'CONNECT %s\n' "$login"
    # Only a connection answers this; without one, statements fail with SP2-0640 and the exit code stays 0.
    printf '%s\n' "SELECT 'migplan-' || 'connected' FROM DUAL;" 'SET FEEDBACK ON'
    cat
    printf '\nEXIT SUCCESS COMMIT\n'
  } | NLS_LANG=${NLS_LANG:-AMERICAN_AMERICA.AL32UTF8} "${ARGV[0]}" -S -L /nolog >"$output" 2>&1
  code=${PIPESTATUS[1]}
  if ! grep -q 'migplan-connected' "$output" || grep -q '^SP2-[0-9]' "$output"; then code=1; fi
  grep -v 'migplan-connected' "$output"
  rm -f -- "$output"
  return "$code"
}

client_script() {
  printf '@"%s"\n' "$2" | run_sqlplus "$1"
}

client_scalar() {
  local answer
  answer=$(printf '%s\n' 'SET FEEDBACK OFF' 'SET HEADING OFF' 'SET LINESIZE 32767' 'SET TRIMOUT ON' "$2" '/' | run_sqlplus "$1") || {
    printf '%s\n' "$answer" >&2
    return 1
  }
  printf '%s\n' "$answer" | sed '/^[[:space:]]*$/d'
}

client_ping() { client_scalar "$1" 'SELECT 1 FROM DUAL' >/dev/null; }

# Data Pump writes on the database server, into the directory object DATA_PUMP_DIR (Utilities Guide, ch. 2).
# FLASHBACK_TIME: one consistent moment. The file that stays here names the dump.
client_backup() {
  local parameters=$MIGPLAN_TMP/expdp.$$.$RANDOM.par dump login code
  dump=${2##*/}
  dump=${dump%.part}
  login=$(credentials "$1") || return 1
  (umask 077 && printf '%s\n' "USERID=$login" 'DIRECTORY=DATA_PUMP_DIR' "DUMPFILE=$dump" "LOGFILE=${dump%.dmp}.log" \
    'FLASHBACK_TIME=SYSTIMESTAMP' >"$parameters") || return 1
  expdp PARFILE="$parameters" </dev/null
  code=$?
  rm -f -- "$parameters"
  # 0 complete, 5 complete with warnings (EX_SUCC_ERR): a backup with warnings is looked at by a person.
  if [ "$code" -ne 0 ]; then return "$code"; fi
  printf 'on the database server: DATA_PUMP_DIR/%s\n' "$dump" >"$2"
}

client_restore_hint() {
  local user="db_$1_user" dump=$2
  printf '%s\n' "impdp ${!user}@$(identifier "$1") DIRECTORY=DATA_PUMP_DIR DUMPFILE=${dump##*/} TABLE_EXISTS_ACTION=REPLACE"
}

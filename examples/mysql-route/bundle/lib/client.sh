# shellcheck shell=bash
# MySQL and MariaDB: mysql (or mariadb), mysqldump (or mariadb-dump).
#
# Password: an option file that only the user may read, given as --defaults-extra-file, which must be the first argument
# (MySQL manual, 4.2.2.3; 6.1.2.1 End-User Guidelines for Password Security). MYSQL_PWD is deprecated and visible to
# other users on some systems, so it is not used. Without the site's variable ~/.my.cnf or a login path serves.
# In an option file a value may stand in quotes, and \\ and \" are escapes (4.2.2.2).
# Exit codes: 0 or not. In batch mode the client ends at the first error unless --force is given (4.5.1.1).

# shellcheck disable=SC2034 # lib/backup.sh names the file by it.
CLIENT_BACKUP_EXTENSION=sql

# run_with_password DB PROGRAM ARGUMENT…
run_with_password() {
  local variable="db_$1_password_env" program=$2 secret file code
  shift 2
  variable=${!variable-}
  if [ -z "$variable" ] || [ -z "${!variable-}" ]; then
    "$program" "$@"
    return
  fi
  secret=${!variable}
  # In variables: bash versions differ in how they read backslashes and quotes inside the expansion.
  local backslash="\\" quote='"'
  secret=${secret//"$backslash"/"$backslash$backslash"}
  secret=${secret//"$quote"/"$backslash$quote"}
  file=$MIGPLAN_TMP/client.$$.$RANDOM.cnf
  (umask 077 && printf '[client]\npassword="%s"\n' "$secret" >"$file") || return 1
  "$program" --defaults-extra-file="$file" "$@"
  code=$?
  rm -f -- "$file"
  return "$code"
}

# connection DB: sets ARGV to the client with its arguments; MariaDB 11 has no `mysql` any more.
connection() {
  eval "ARGV=(\"\${db_$1_client[@]}\")"
  if [ "${ARGV[0]}" = mysql ] && ! command -v mysql >/dev/null 2>&1 && command -v mariadb >/dev/null 2>&1; then
    ARGV[0]=mariadb
  fi
}

# `mysql` reads a script from its standard input, and has no option that names one.
client_script() {
  local ARGV
  connection "$1"
  run_with_password "$1" "${ARGV[@]}" --default-character-set=utf8mb4 --batch <"$2"
}

client_scalar() {
  local ARGV
  connection "$1"
  run_with_password "$1" "${ARGV[@]}" --default-character-set=utf8mb4 --batch --silent --skip-column-names --execute="$2"
}

client_ping() { client_scalar "$1" 'SELECT 1' </dev/null >/dev/null; }

dump_program() { if command -v mysqldump >/dev/null 2>&1; then printf mysqldump; else printf mariadb-dump; fi; }

# server_arguments DB: sets SERVER to the arguments that the dump program shares with the client.
server_arguments() {
  local ARGV word
  connection "$1"
  SERVER=()
  for word in "${ARGV[@]}"; do
    case $word in --protocol=* | --host=* | --port=* | --user=* | --socket=* | --ssl*) SERVER+=("$word") ;; esac
  done
}

# --single-transaction: a consistent InnoDB snapshot without locks; --databases with --add-drop-database: the dump makes
# the database anew, so that a restore leaves nothing newer behind (manual, 4.5.4 mysqldump). The last line of a whole dump
# is a comment that says so; a dump cut short lacks it.
client_backup() {
  local SERVER name="db_$1_name"
  server_arguments "$1"
  run_with_password "$1" "$(dump_program)" "${SERVER[@]}" --default-character-set=utf8mb4 --single-transaction \
    --routines --triggers --hex-blob --no-tablespaces --add-drop-database --result-file="$2" --databases "${!name}" </dev/null || return 1
  tail -n 5 -- "$2" | grep -q '^-- Dump completed'
}

client_restore_hint() {
  local SERVER file=$2
  server_arguments "$1"
  printf '%s\n' "mysql$(printf ' %q' "${SERVER[@]}") --password < $(printf '%q' "$file")"
}

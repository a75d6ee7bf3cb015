# shellcheck shell=bash
# PostgreSQL: psql, pg_dump.
#
# Password: PGPASSWORD in the environment of the client alone (PostgreSQL manual, 34.15 Environment Variables). Without
# the site's variable libpq looks in ~/.pgpass by itself (34.16); -w makes it fail rather than wait for somebody to type.
# Exit codes of psql (manual, psql, Exit Status): 0 finished, 1 fatal error of its own, 2 connection lost, 3 an error in
# a script with ON_ERROR_STOP set. Anything but 0 is a failure. -X: no ~/.psqlrc.

# shellcheck disable=SC2034 # lib/backup.sh names the file by it.
CLIENT_BACKUP_EXTENSION=dump

# run_with_password DB COMMAND…: the files of a bundle are UTF-8, whatever the locale is.
run_with_password() {
  local variable="db_$1_password_env"
  shift
  variable=${!variable-}
  if [ -n "$variable" ] && [ -n "${!variable-}" ]; then
    PGCLIENTENCODING=UTF8 PGPASSWORD=${!variable} "$@"
  else
    PGCLIENTENCODING=UTF8 "$@"
  fi
}

# connection DB: sets ARGV to the client with its arguments.
connection() { eval "ARGV=(\"\${db_$1_client[@]}\")"; }

client_script() {
  local ARGV
  connection "$1"
  run_with_password "$1" "${ARGV[@]}" -X -w -q -v ON_ERROR_STOP=1 -f "$2"
}

client_scalar() {
  local ARGV
  connection "$1"
  run_with_password "$1" "${ARGV[@]}" -X -w -q -A -t -v ON_ERROR_STOP=1 -c "$2"
}

client_ping() { client_scalar "$1" 'SELECT 1' >/dev/null; }

# server_arguments DB: sets SERVER to the arguments that pg_dump and pg_restore share with psql.
server_arguments() {
  local ARGV word
  connection "$1"
  SERVER=()
  for word in "${ARGV[@]}"; do
    case $word in --host=* | --port=* | --username=* | --dbname=*) SERVER+=("$word") ;; esac
  done
}

# The custom format restores selectively and is compressed; the dump is one consistent snapshot (manual, pg_dump).
client_backup() {
  local SERVER
  server_arguments "$1"
  run_with_password "$1" pg_dump "${SERVER[@]}" -w -F c -f "$2" || return 1
  # A dump whose list of contents cannot be read is no backup.
  pg_restore -l "$2" >/dev/null
}

client_restore_hint() {
  local SERVER file=$2
  server_arguments "$1"
  printf '%s\n' "pg_restore$(printf ' %q' "${SERVER[@]}") --clean --if-exists --single-transaction --exit-on-error $(printf '%q' "$file")"
}

# shellcheck shell=bash
# SQL Server: sqlcmd (the ODBC one and the Go one).
#
# Password: SQLCMDPASSWORD in the environment of the client alone (sqlcmd utility, -P: "consider … SQLCMDPASSWORD").
# Without the site's variable, and without a SQLCMDPASSWORD of the user's own, the connection is trusted: -E takes the
# place of -U.
# Exit codes: with -b, which the site's arguments hold, 1 at the first error of a severity above 10, else 0. -r1: messages
# to standard error.

# shellcheck disable=SC2034 # lib/backup.sh names the file by it.
CLIENT_BACKUP_EXTENSION=bak

# connection DB: sets ARGV to the client with its arguments.
connection() {
  local all word skip=0 variable="db_$1_password_env"
  variable=${!variable-}
  eval "all=(\"\${db_$1_client[@]}\")"
  if [ -n "${SQLCMDPASSWORD-}" ] || { [ -n "$variable" ] && [ -n "${!variable-}" ]; }; then
    ARGV=("${all[@]}")
    return
  fi
  ARGV=()
  for word in "${all[@]}"; do
    if [ "$skip" -eq 1 ]; then
      skip=0
      continue
    fi
    case $word in
      -U)
        skip=1
        ARGV+=(-E)
        ;;
      -U*) ARGV+=(-E) ;;
      *) ARGV+=("$word") ;;
    esac
  done
}

run_with_password() {
  local variable="db_$1_password_env"
  shift
  variable=${!variable-}
  if [ -n "$variable" ] && [ -n "${!variable-}" ]; then SQLCMDPASSWORD=${!variable} "$@"; else "$@"; fi
}

client_script() {
  local ARGV
  connection "$1"
  run_with_password "$1" "${ARGV[@]}" -r1 -i "$2" </dev/null
}

# -h -1: no headings; -W: no trailing blanks. The query is no secret and may be an argument.
client_scalar() {
  local ARGV
  connection "$1"
  run_with_password "$1" "${ARGV[@]}" -r1 -h -1 -W -Q "SET NOCOUNT ON; $2" </dev/null
}

client_ping() { client_scalar "$1" 'SELECT 1' >/dev/null; }

# The server writes the backup into its own backup directory. COPY_ONLY leaves the chain of regular backups alone;
# CHECKSUM verifies each page as it is read (BACKUP, Transact-SQL). Without INIT an earlier backup in a file of the same
# name is not lost.
client_backup() {
  local name="db_$1_name" dump quoted
  dump=${2##*/}
  dump=${dump%.part}
  quoted=${!name//]/]]}
  client_scalar "$1" "BACKUP DATABASE [$quoted] TO DISK = N'${dump//\'/\'\'}' WITH COPY_ONLY, CHECKSUM" || return 1
  printf 'on the database server, in its backup directory: %s\n' "$dump" >"$2"
}

client_restore_hint() {
  local name="db_$1_name" dump=$2
  printf '%s\n' "in sqlcmd, on database master: ALTER DATABASE [${!name//]/]]}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE;"
  printf '%s\n' "RESTORE DATABASE [${!name//]/]]}] FROM DISK = N'${dump##*/}' WITH REPLACE, CHECKSUM; ALTER DATABASE [${!name//]/]]}] SET MULTI_USER;"
}

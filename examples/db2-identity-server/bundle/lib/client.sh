# shellcheck shell=bash
# Db2: the command line processor, db2.
#
# Password: CONNECT … USER … USING … on the standard input of `db2`. The connection belongs to the back-end process of
# the shell that started it (Command Reference, "Command line processor design"), so the script that follows in the same
# subshell uses it. Without the site's variable the connection is the operating system user's own.
# Exit codes (Command Reference, "CLP return codes"): the logical OR of 0 success, 1 no row, 2 warning, 4 error, 8 system
# error; below 4 nothing went wrong. -s: stop at the first error. +p: no prompt. -t: `;` ends a statement; a file may
# change that with --#SET TERMINATOR.

# shellcheck disable=SC2034 # lib/backup.sh names the file by it.
CLIENT_BACKUP_EXTENSION=txt
# The server writes the backup, and need not see this machine's folders.
CLIENT_BACKUP_ELSEWHERE=${DB2_BACKUP_DIRECTORY-}

quote_db2() { printf "'%s'" "${1//\'/\'\'}"; }

program_of() {
  local ARGV
  eval "ARGV=(\"\${db_$1_client[@]}\")"
  printf '%s' "${ARGV[0]}"
}

# logon DB: the words behind the database name.
logon() {
  local variable="db_$1_password_env" user="db_$1_user"
  variable=${!variable-}
  if [ -n "$variable" ] && [ -n "${!variable-}" ]; then
    case ${!variable} in *$'\n'*)
      problem "the password in $variable has a line end; Db2 cannot take it"
      return 1
      ;;
    esac
    printf ' USER %s USING %s' "${!user}" "$(quote_db2 "${!variable}")"
  fi
}

# went_well CODE: no error bit. 127 and the like come from the shell and not from db2.
went_well() { [ "$1" -lt 4 ]; }

# connect_db2 DB PROGRAM: only what goes wrong is shown, and never the statement (no -v).
connect_db2() {
  local name="db_$1_name" words said code
  words=$(logon "$1") || return 1
  said=$MIGPLAN_TMP/db2.$$.$RANDOM
  # No command substitution around db2: it must be a child of this very shell.
  printf 'CONNECT TO %s%s;\n' "${!name}" "$words" | "$2" -t +p -s >"$said" 2>&1
  code=${PIPESTATUS[1]}
  if ! went_well "$code"; then cat -- "$said" >&2; fi
  rm -f -- "$said"
  went_well "$code"
}

# in_session DB ARGUMENT…: db2 with these arguments in a connection of its own, ended afterwards. What a failed script
# left open is rolled back first: TERMINATE would commit it (Command Reference, TERMINATE).
in_session() (
  program=$(program_of "$1")
  connect_db2 "$1" "$program" || exit 1
  shift
  "$program" "$@"
  code=$?
  if ! went_well "$code"; then "$program" rollback >/dev/null 2>&1 </dev/null; fi
  "$program" terminate >/dev/null 2>&1 </dev/null
  went_well "$code"
)

# -v: each statement is printed before it runs; the CONNECT came before.
client_script() { in_session "$1" -t -s -v +p -f "$2" </dev/null; }

# -x: the value alone, without headings. The statement comes on standard input, ended by `;`.
client_scalar() {
  local answer
  answer=$(printf '%s;\n' "$2" | in_session_stdin "$1") || {
    printf '%s\n' "$answer" >&2
    return 1
  }
  printf '%s\n' "$answer" | sed '/^[[:space:]]*$/d'
}

# The statement waits in a variable while the connection is made: that reads standard input as well.
in_session_stdin() (
  statement=$(cat)
  program=$(program_of "$1")
  connect_db2 "$1" "$program" || exit 1
  printf '%s\n' "$statement" | "$program" -x -t -s +p
  code=${PIPESTATUS[1]}
  "$program" terminate >/dev/null 2>&1 </dev/null
  went_well "$code"
)

client_ping() { client_scalar "$1" 'SELECT 1 FROM SYSIBM.SYSDUMMY1' >/dev/null; }

# An offline backup: consistent without archive logging, refused (SQL1035N) while anybody is connected. The server writes
# it: for a remote database the directory is one of the server (BACKUP DATABASE). Its name holds the time.
client_backup() {
  local name="db_$1_name" program words said=$MIGPLAN_TMP/db2.$$.$RANDOM code directory
  program=$(program_of "$1")
  words=$(logon "$1") || return 1
  directory=${CLIENT_BACKUP_ELSEWHERE:-${2%.txt*}}
  if [ -z "$CLIENT_BACKUP_ELSEWHERE" ]; then mkdir -p -- "$directory" || return 1; fi
  printf 'BACKUP DATABASE %s%s TO %s;\n' "${!name}" "$words" "$(quote_db2 "$directory")" | "$program" -t +p -s >"$said" 2>&1
  code=${PIPESTATUS[1]}
  cat -- "$said"
  if went_well "$code"; then
    { printf 'BACKUP DATABASE %s TO %s\n' "${!name}" "$directory" && cat -- "$said"; } >"$2"
  fi
  rm -f -- "$said"
  went_well "$code" && return 0
  if [ -z "$CLIENT_BACKUP_ELSEWHERE" ]; then rmdir -- "$directory" 2>/dev/null; fi
  return 1
}

client_restore_hint() {
  local name="db_$1_name" file=$2
  printf '%s\n' "db2 \"RESTORE DATABASE ${!name} FROM '${CLIENT_BACKUP_ELSEWHERE:-${file%.txt*}}' TAKEN AT timestamp REPLACE EXISTING\""
  printf '%s\n' "the timestamp is in $file"
}

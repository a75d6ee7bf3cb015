# shellcheck shell=bash
# H2: the Shell tool of the H2 jar (org.h2.tools.Shell), for single-node installations with the embedded database.
#
# Password: the H2 tools take it only as the argument -password, which everybody on the machine can read. The Shell asks
# for address, driver, user and password on its standard input when it gets no -url, so it is told there. An empty answer
# is an empty password.
# Exit codes: the Shell goes on after an error and ends with 0 (Shell.java: an error is printed as a line that begins with
# `Error:` or `SQL Exception:`). So a file is given to RUNSCRIPT, which stops at its first error (H2 "RUNSCRIPT"), and a
# marker that only a good end prints is looked for.

# shellcheck disable=SC2034 # lib/backup.sh names the file by it.
CLIENT_BACKUP_EXTENSION=sql

# shell_of DB: sets ARGV to java with the Shell, URL and USER from the site's client.
shell_of() {
  local all word before='' name="db_$1_name" user="db_$1_user"
  eval "all=(\"\${db_$1_client[@]}\")"
  ARGV=() URL='' H2_USER=${!user-}
  for word in "${all[@]}"; do
    if [ "$before" = -url ]; then URL=$word; fi
    before=$word
  done
  for word in "${all[@]}"; do
    case $word in org.h2.tools.*)
      ARGV+=(org.h2.tools.Shell)
      break
      ;;
    esac
    ARGV+=("$word")
  done
  if [ -z "$URL" ]; then
    case ${!name} in jdbc:h2:*) URL=${!name} ;; *) URL="jdbc:h2:${!name}" ;; esac
  fi
  # A database that is not there is a mistake, not a wish for a new one (H2 1.4.198 and later know the setting; earlier
  # ones create nothing for a wrong password, but an empty file for a wrong path).
  case $URL in *IFEXISTS*) ;; *) URL="$URL;IFEXISTS=TRUE" ;; esac
}

# run_shell DB STATEMENT…: one statement a line, without `;`. Prints what the Shell says; fails when one failed.
run_shell() {
  local ARGV URL H2_USER database=$1 secret='' variable="db_$1_password_env" output=$MIGPLAN_TMP/h2.$$.$RANDOM code
  shift
  shell_of "$database"
  variable=${!variable-}
  if [ -n "$variable" ]; then secret=${!variable-}; fi
  {
    printf '%s\n' "$URL" org.h2.Driver "$H2_USER" "$secret" 'maxwidth 10000'
    printf '%s;\n' "$@" "SELECT 'migplan-' || 'end' AS MIGPLAN"
    printf 'quit\n'
  } | "${ARGV[@]}" >"$output.raw" 2>&1 &
  watch_shell "$!" "$output.raw"
  wait "$!"
  code=$?
  # The Shell hides a password by printing over it, without pause.
  tr -d '\b' <"$output.raw" | sed 's/\(><\)*//g' >"$output"
  if ! grep -q '^migplan-end' "$output" || grep -E -q '^(sql> )?(Error: |SQL Exception: |Exception: )' "$output"; then code=1; fi
  # Without the banner, the questions and the help of the Shell.
  sed -n '/Connected$/,$p' "$output" | sed -e '/^migplan-end/d' -e '/ MIGPLAN$/d' -e '1d'
  if [ "$code" -ne 0 ]; then
    sed -n -e 's/.*\(Error: .*\)/\1/p' -e 's/.*SQL \(Exception: .*\)/\1/p' -e 's/.*\(Type the same.*\)/there is no database/p' "$output" |
      sort -u | grep . >&2 || cat -- "$output" >&2
  fi
  rm -f -- "$output" "$output.raw"
  return "$code"
}

# watch_shell PID OUTPUT: when it cannot connect, the Shell asks its questions again, takes the statements for answers,
# and after the last one spins for ever in its question for the password (Shell.java, readPassword).
watch_shell() {
  while kill -0 "$1" 2>/dev/null; do
    if grep -a -E -q 'SQL Exception: |Type the same password' "$2" 2>/dev/null; then
      kill "$1" 2>/dev/null
      return
    fi
    sleep 0.2 2>/dev/null || sleep 1
  done
}

# RUNSCRIPT is told the character set: H2's default is the one of the machine.
client_script() {
  local file=$2
  case $file in /*) ;; *) file=$PWD/$file ;; esac
  run_shell "$1" "RUNSCRIPT FROM '${file//\'/\'\'}' CHARSET 'UTF-8'" >/dev/null
}

# The value is marked, so that it is told from headings and row counts.
client_scalar() {
  local answer sql
  sql=$(printf '%s' "$2" | tr '\n' ' ')
  answer=$(run_shell "$1" "SELECT 'migplan=' || COALESCE(CAST(($sql) AS VARCHAR), '') AS ANSWER") || return 1
  printf '%s\n' "$answer" | sed -n 's/^migplan=//p' | head -n 1
}

client_ping() { client_scalar "$1" 'SELECT 1' >/dev/null; }

# SCRIPT writes SQL that any later H2 can read (H2 "SCRIPT").
client_backup() {
  local file=$2
  case $file in /*) ;; *) file=$PWD/$file ;; esac
  run_shell "$1" "SCRIPT DROP TO '${file//\'/\'\'}' CHARSET 'UTF-8'" >/dev/null && [ -s "$file" ]
}

client_restore_hint() {
  local ARGV URL H2_USER file=$2
  shell_of "$1"
  printf '%s\n' "with all servers stopped:$(printf ' %q' "${ARGV[@]}")"
  printf '%s\n' "answer its questions (URL $URL, user $H2_USER), then: RUNSCRIPT FROM '$file' CHARSET 'UTF-8';"
}

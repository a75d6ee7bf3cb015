# shellcheck shell=bash
# Statements and questions for the databases. How the client is called is in client.sh, one for each database system.

# do_sql DB FILE: runs a file of the bundle; the client stops at the first error.
do_sql() {
  local title="db_$1_title"
  if [ ! -r "$2" ]; then fail "$2 is missing"; fi
  note "$2 on $1 (${!title})"
  logged client_script "$1" "$2" || fail "the database refused $2; its message is above and in $(step_log)"
}

# Databases that did not answer preflight: each further question would wait for the same time and fail the same way.
SILENT_DATABASES=''

# ask_sql DB EXPECTED SQL: one row, one column, compared as trimmed text. 3: not asked, the database is known to be silent.
ask_sql() {
  local answer
  case $SILENT_DATABASES in *" $1 "*) return 3 ;; esac
  answer=$(client_scalar "$1" "$3" </dev/null) || return 2
  [ "$(trim "$answer")" = "$(trim "$2")" ]
}

# trim TEXT: without blanks, tabs and line ends around it.
trim() {
  local text=$1
  text=${text#"${text%%[![:space:]]*}"}
  printf '%s' "${text%"${text##*[![:space:]]}"}"
}

# step_log: the log of the current step, where the words of clients and programs are kept.
step_log() { printf '%s/logs/%s-%s.%s.log' "$MIGPLAN_STATE" "${STEP_NUMBERS[CURRENT]}" "${STEP_IDS[CURRENT]}" "$NODE"; }

# logged COMMAND…: runs it without input, shows what it says and keeps it; its own exit code.
logged() {
  local log
  log=$(step_log)
  (umask 077 && mkdir -p -- "$MIGPLAN_STATE/logs" && : >>"$log") || fail "cannot write $log"
  "$@" </dev/null 2>&1 | tee -a -- "$log" | sed 's/^/    | /'
  return "${PIPESTATUS[0]}"
}

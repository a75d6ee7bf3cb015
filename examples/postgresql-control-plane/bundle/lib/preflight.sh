# shellcheck shell=bash disable=SC2034,SC2153
# (2034, 2153: the files of lib/ read variables that another one sets.)
# `preflight`: looks at everything a run will need, changes nothing, says all it finds.

PROBLEMS=0

# report_line STATE TEXT: STATE is ok, `not yet`, `not asked` or problem.
report_line() {
  local colour=$C_BOLD
  case $1 in
    ok) colour=$C_GREEN ;;
    not*) colour=$C_YELLOW ;;
  esac
  printf '  %s%-9s%s %s\n' "$colour" "$1" "$C_OFF" "$2"
}

found_ok() { report_line ok "$1"; }
found_problem() {
  report_line problem "$1"
  PROBLEMS=$((PROBLEMS + 1))
}

cmd_preflight() {
  choose_node
  make_tmp
  heading "$MIGPLAN_SITE: API Manager $MIGPLAN_FROM to $MIGPLAN_TO, node $NODE: looking only"
  found_ok 'the files of the bundle are what SHA256SUMS says'
  check_journals
  look_at_secrets
  look_at_databases
  look_at_homes
  look_at_downloads
  look_at_space
  look_at_conditions
  say ''
  if [ "$PROBLEMS" -gt 0 ]; then
    problem "$PROBLEMS problems; settle them, then: $(next_command preflight)"
    exit 3
  fi
  say 'no problem found'
  print_next run
}

# Every variable that a password is read from. A database client may have another way; a toml has not.
look_at_secrets() {
  local name database variable others
  for name in ${MIGPLAN_SECRETS[@]+"${MIGPLAN_SECRETS[@]}"}; do
    if ask_environment "$name"; then
      found_ok "variable $name is set"
      continue
    fi
    others=1
    for database in ${MIGPLAN_DATABASES[@]+"${MIGPLAN_DATABASES[@]}"}; do
      variable="db_${database}_password_env"
      if [ "${!variable-}" = "$name" ]; then others=0; fi
    done
    if [ "$others" -eq 0 ]; then
      report_line 'not yet' "variable $name is not set: the database client's own way is tried; the server needs it to start"
    else
      found_problem "variable $name is not set"
    fi
  done
}

look_at_databases() {
  local database title programs program
  for database in ${MIGPLAN_DATABASES[@]+"${MIGPLAN_DATABASES[@]}"}; do
    if ! needs_database "$database"; then continue; fi
    title="db_${database}_title"
    eval "programs=(\"\${db_${database}_client[@]}\")"
    program=${programs[0]}
    if ! ask_program "$program" && ! { [ "$program" = mysql ] && ask_program mariadb; }; then
      found_problem "$program is not on the PATH (for $database)"
    elif client_ping "$database" </dev/null >/dev/null 2>"$MIGPLAN_TMP/said"; then
      found_ok "$database answers (${!title})"
    else
      SILENT_DATABASES="$SILENT_DATABASES $database "
      found_problem "$database does not answer (${!title})"
      sed 's/^/              /' "$MIGPLAN_TMP/said"
    fi
  done
}

# needs_database DB: does a step of this node speak to it? A gateway may have no way to it, and needs none.
needs_database() {
  local position
  for ((position = 0; position < ${#STEP_NUMBERS[@]}; position++)); do
    if is_mine "$position" && grep -E -q "(do_sql|ask_sql|do_backup_database) $1( |\$)" -- "$(step_file "$position")"; then return 0; fi
  done
  return 1
}

look_at_homes() {
  local home parent
  for home in "${MIGPLAN_OLD_HOMES[@]}"; do
    if [ -d "$home" ] && [ -r "$home" ]; then
      found_ok "old home $home"
    elif is_new_home "$home"; then
      report_line 'not yet' "old home $home (it is made on the way)"
    else
      found_problem "there is no old home $home"
    fi
  done
  for home in "${MIGPLAN_NEW_HOMES[@]}"; do
    parent=$(existing_parent "$home")
    if [ ! -w "$parent" ]; then
      found_problem "new home $home cannot be written (no permission for $parent)"
    elif [ -d "$home" ]; then
      found_ok "new home $home"
    else
      report_line 'not yet' "new home $home is not there; $parent can be written"
    fi
  done
  if server_pid "${MIGPLAN_OLD_HOMES[0]}" >/dev/null; then report_line 'not yet' 'the old server runs'; fi
}

is_new_home() {
  local home
  for home in "${MIGPLAN_NEW_HOMES[@]}"; do
    if [ "$home" = "$1" ]; then return 0; fi
  done
  return 1
}

existing_parent() {
  local path=$1
  while [ ! -e "$path" ]; do path=$(dirname -- "$path"); done
  printf '%s' "$path"
}

# Every file that a step still has to get. One that only a person can get stops the run where the step stands, which on a
# longer route is in the middle of the downtime.
look_at_downloads() {
  local position
  for ((position = 0; position < ${#STEP_NUMBERS[@]}; position++)); do
    if ! is_mine "$position" || [ "${STEP_KINDS[position]}" != download ]; then continue; fi
    if is_finished "$(state_of "$NODE" "$position")"; then continue; fi
    (
      load_step "$position"
      # Passed over, or it waits for something: look_at_conditions tells.
      (step_before >/dev/null 2>&1) || exit 0
      # shellcheck disable=SC2317
      do_download() { report_download "$1" "$2" "$3"; }
      step_run
    )
  done
}

# report_download FILE URL LOGIN: of the current step.
report_download() {
  if [ -e "$MIGPLAN_DOWNLOADS/$1" ]; then
    found_ok "download $1"
  elif [ "$3" -eq 1 ] || [ -z "$2" ]; then
    report_line 'not yet' "download $1 is not in $MIGPLAN_DOWNLOADS: step $(step_name "$CURRENT") will stop until a person has put it there"
  else
    report_line 'not yet' "download $1 is not in $MIGPLAN_DOWNLOADS: step $(step_name "$CURRENT") will fetch it"
  fi
}

# A backup of the old home and a copy of it must fit; databases are not measured.
look_at_space() {
  local home=${MIGPLAN_OLD_HOMES[0]} used=0 place free
  if [ -d "$home" ]; then used=$(du -sk -- "$home" 2>/dev/null | awk '{ print $1 }'); fi
  used=${used:-0}
  for place in "$MIGPLAN_STATE" "${MIGPLAN_NEW_HOMES[@]}"; do
    place=$(existing_parent "$place")
    free=$(df -Pk -- "$place" 2>/dev/null | awk 'NR == 2 { print $4 }')
    if [ -z "$free" ]; then
      found_problem "cannot see how much space is free at $place"
    elif [ "$free" -lt $((2 * used)) ] || [ "$free" -lt 524288 ]; then
      found_problem "$((free / 1024)) MiB are free at $place; the old home alone takes $((used / 1024)) MiB"
    else
      found_ok "$((free / 1024)) MiB free at $place"
    fi
  done
}

# The open preconditions of every step of this node that is not done. Where an earlier step is open, a no is no problem.
look_at_conditions() {
  local position open
  for ((position = 0; position < ${#STEP_NUMBERS[@]}; position++)); do
    if ! is_mine "$position" || is_finished "$(state_of "$NODE" "$position")"; then continue; fi
    (
      ASK_MODE=report
      load_step "$position"
      NEEDS_OPEN=0
      open=$(open_needs "$position") || exit 4
      if [ -n "$open" ]; then NEEDS_OPEN=1; fi
      REPORT_PREFIX="$(step_name "$position"): "
      step_before
      exit "$NEED_HALTS"
    ) || PROBLEMS=$((PROBLEMS + 1))
  done
}

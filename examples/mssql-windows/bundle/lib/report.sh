# shellcheck shell=bash disable=SC2034,SC2153
# (2034, 2153: the files of lib/ read variables that another one sets.)
# `plan`, `status`, `verify`, `mark`, `reopen`, `restore`: say where things stand; only mark and reopen write.

# overall_state POSITION: one word over all nodes of a step: a state, or how many nodes are done.
overall_state() {
  local node state all=0 finished=0 word=''
  while IFS= read -r node; do
    all=$((all + 1))
    state=$(state_of "$node" "$1")
    if is_finished "$state"; then finished=$((finished + 1)); fi
    case $word,$state in
      failed,*) ;;
      *,failed | ,* | skipped,done | *,started) word=$state ;;
    esac
  done < <(words "${STEP_NODES[$1]}")
  if [ "$word" = failed ] || [ "$word" = started ] || [ "$finished" -eq "$all" ]; then
    printf '%s' "$word"
  elif [ "$finished" -gt 0 ]; then
    printf '%s/%s' "$finished" "$all"
  fi
}

cmd_plan() {
  local position state flags
  check_journals
  heading "$MIGPLAN_SITE: API Manager $MIGPLAN_FROM to $MIGPLAN_TO, $MIGPLAN_DIALECT, ${#STEP_NUMBERS[@]} steps"
  for ((position = 0; position < ${#STEP_NUMBERS[@]}; position++)); do
    if [ -n "$OPT_NODE" ] && ! has_word "${STEP_NODES[position]}" "$OPT_NODE"; then continue; fi
    state=$(overall_state "$position")
    flags=''
    if [ "${STEP_FLAGS[position]}" != - ]; then flags="  (${STEP_FLAGS[position]//,/, })"; fi
    printf '%-8s %s %-34s %-8s %s  [%s]%s\n' "${state:--}" "${STEP_NUMBERS[position]}" "${STEP_IDS[position]}" \
      "${STEP_KINDS[position]}" "${STEP_TITLES[position]}" "${STEP_NODES[position]//,/ }" "$flags"
  done
}

cmd_status() {
  local node position state all finished next line open=0
  check_journals
  heading "$MIGPLAN_SITE: API Manager $MIGPLAN_FROM to $MIGPLAN_TO"
  for node in "${MIGPLAN_NODES[@]}"; do
    if [ -n "$OPT_NODE" ] && [ "$node" != "$OPT_NODE" ]; then continue; fi
    all=0 finished=0 next=''
    for ((position = 0; position < ${#STEP_NUMBERS[@]}; position++)); do
      if ! has_word "${STEP_NODES[position]}" "$node"; then continue; fi
      all=$((all + 1))
      state=$(state_of "$node" "$position")
      if is_finished "$state"; then
        finished=$((finished + 1))
        if [ "$state" = marked ]; then say "  $node: step $(step_name "$position") marked: $(detail_of "$node" "$position")"; fi
      elif [ -z "$next" ]; then
        next=$position
      fi
    done
    say "node $node: $finished of $all steps done"
    if [ -n "$next" ]; then
      open=1
      state=$(state_of "$node" "$next")
      line="  next: step $(step_name "$next")  ${STEP_TITLES[next]}"
      case $state in
        failed) line="$line"$'\n'"        failed: $(detail_of "$node" "$next")" ;;
        started) line="$line"$'\n'"        begun, not finished: $(detail_of "$node" "$next")" ;;
      esac
      say "$line"
    fi
    if [ -d "$JOURNALS/$node.lock" ]; then
      owner_of "$JOURNALS/$node.lock"
      say "  locked by process ${OWNER_PID:-?} on ${OWNER_HOST:-?}, user ${OWNER_USER:-?}, since ${OWNER_SINCE:-?}"
    fi
  done
  if [ "$open" -eq 1 ]; then print_next resume; else say 'the migration is done'; fi
}

# `verify`: asks the postconditions again. Without a step: those of the SQL steps that are done, since what files and
# servers looked like after a step may well have been changed by a later one.
cmd_verify() {
  local position worst=0
  choose_node
  make_tmp
  check_journals
  if [ -n "$OPT_STEP" ]; then
    require_step "$OPT_STEP"
    verify_step "$STEP"
    exit $?
  fi
  for ((position = 0; position < ${#STEP_NUMBERS[@]}; position++)); do
    if ! is_mine "$position" || [ "${STEP_KINDS[position]}" != sql ]; then continue; fi
    case $(state_of "$NODE" "$position") in done | marked) ;; *) continue ;; esac
    verify_step "$position" || worst=$?
  done
  if [ "$worst" -eq 0 ]; then say 'every SQL step that is done has its result'; fi
  exit "$worst"
}

# verify_step POSITION: 0 done, 1 not done, 3 it could not be asked.
verify_step() {
  local code state
  state=$(state_of "$NODE" "$1")
  (
    ASK_MODE=show
    load_step "$1"
    step_after
    if [ "$MUST_FAILS" -eq 1 ]; then exit "$PHASE_FAILED"; fi
    if [ "$MUST_COUNT" -eq 0 ]; then exit "$PHASE_NOTHING_ASKED"; fi
    exit 0
  )
  code=$?
  case $code in
    0)
      say "step $(step_name "$1"): done"
      return 0
      ;;
    "$PHASE_NOTHING_ASKED")
      say "step $(step_name "$1"): nothing can be asked; the journal says: ${state:-not begun}"
      if is_finished "$state"; then return 0; fi
      return 1
      ;;
    "$PHASE_FAILED")
      say "step $(step_name "$1"): not done"
      return 1
      ;;
    *)
      say "step $(step_name "$1"): could not be asked"
      return 3
      ;;
  esac
}

cmd_mark() {
  local state
  begin_changing
  require_step "$OPT_STEP"
  if ! is_mine "$STEP"; then quit 64 "step $(step_name "$STEP") is not for node $NODE, but for ${STEP_NODES[STEP]//,/ }"; fi
  CURRENT=$STEP
  state=$(state_of "$NODE" "$STEP")
  if is_finished "$state"; then
    say "step $(step_name "$STEP") is $state already"
    return 0
  fi
  journal marked "$(id -un 2>/dev/null || id -u): $OPT_BECAUSE"
  say "step $(step_name "$STEP") is marked as done by hand"
  print_next resume
}

# `reopen`: after a restore, what the restored state does not hold is to be done again. From the step on, since what comes later
# was built on it.
cmd_reopen() {
  local position state count=0 other=''
  begin_changing
  require_step "$OPT_STEP"
  for ((position = STEP; position < ${#STEP_NUMBERS[@]}; position++)); do
    if ! is_mine "$position"; then
      other=1
      continue
    fi
    state=$(state_of "$NODE" "$position")
    if [ -z "$state" ]; then continue; fi
    CURRENT=$position
    journal reopened "$(id -un 2>/dev/null || id -u): $OPT_BECAUSE"
    count=$((count + 1))
  done
  say "$count steps of node $NODE are open again, from step $(step_name "$STEP") on"
  if [ -n "$other" ]; then more 'the other nodes keep a journal of their own: say it there too'; fi
  print_next resume
}

# `restore`: the step's own backup commands, read with other meanings, print the way back.
cmd_restore() {
  local position any=0
  if [ -n "$OPT_STEP" ]; then
    require_step "$OPT_STEP"
    if [ "${STEP_KINDS[STEP]}" != backup ]; then
      problem "step $(step_name "$STEP") is no backup; the backups are:"
      for ((position = 0; position < ${#STEP_NUMBERS[@]}; position++)); do
        if [ "${STEP_KINDS[position]}" = backup ]; then more "$(step_name "$position")"; fi
      done
      exit 64
    fi
    print_restore "$STEP"
    return 0
  fi
  for ((position = 0; position < ${#STEP_NUMBERS[@]}; position++)); do
    if [ "${STEP_KINDS[position]}" = backup ]; then
      any=1
      print_restore "$position"
    fi
  done
  if [ "$any" -eq 0 ]; then say 'this migration makes no backups'; fi
}

print_restore() (
  # shellcheck disable=SC2317
  do_backup_database() {
    local title="db_$1_title" way=${2-} file
    file=$(last_backup "$1")
    say "database $1 (${!title}):"
    if [ -n "$file" ]; then note "backup: $file"; else note 'no backup in the journals; where it would be:' && note "$(backup_file "$1")"; fi
    if [ -n "$way" ] && [ -z "${CLIENT_BACKUP_ELSEWHERE-}" ] && { [ -z "$file" ] || [ "$file" = "$(backup_file "$1")" ]; }; then
      printf '%s\n' "$way" | sed 's/^/    /'
    else
      client_restore_hint "$1" "${file:-$(backup_file "$1")}" | sed 's/^/    /'
    fi
  }
  # shellcheck disable=SC2317
  do_backup_paths() {
    local to=${1%/} path file
    shift
    for path in "$@"; do
      path=${path%/}
      file=$(last_backup "$path")
      say "$path:"
      note "mv $(printf '%q' "$path") $(printf '%q' "$path.after-migration")"
      note "tar -xzf $(printf '%q' "${file:-$to/${STEP_NUMBERS[CURRENT]}-${path##*/}.tar.gz}") -C $(printf '%q' "$(dirname -- "$path")")"
    done
  }
  heading "step $(step_name "$1")  ${STEP_TITLES[$1]}"
  say 'with every server stopped, in this directory; nothing is run by this command:'
  load_step "$1"
  step_run
)

# last_backup WHAT: the file that the current step noted for it, on whichever node.
last_backup() {
  local node
  for node in "${MIGPLAN_NODES[@]}"; do
    notes_of "$node" "$CURRENT"
  done | awk -v what="backup $1 " 'index($0, what) == 1 { file = substr($0, length(what) + 1) } END { if (file != "") print file }'
}

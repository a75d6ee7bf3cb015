# shellcheck shell=bash disable=SC2034,SC2153
# (2034, 2153: the files of lib/ read variables that another one sets.)
# `run`: the steps of this node in order, each asked, done, checked and journalled; stops at the first failure or doubt.

# What the current phase of the current step came to.
REASON=''

cmd_run() {
  local position last finished open=0 deletes=0
  begin_changing
  # Once: each step is looked at twice below, and a route has hundreds.
  finished=$(finished_of "$NODE")
  last=$((${#STEP_NUMBERS[@]} - 1))
  if [ -n "$OPT_UNTIL" ]; then
    require_step "$OPT_UNTIL"
    last=$STEP
  fi
  for ((position = 0; position <= last; position++)); do
    if ! is_mine "$position" || has_word "$finished" "${STEP_NUMBERS[position]}"; then continue; fi
    open=$((open + 1))
    if has_word "${STEP_FLAGS[position]}" destructive || has_word "${STEP_FLAGS[position]}" irreversible; then deletes=$((deletes + 1)); fi
  done
  heading "$MIGPLAN_SITE: API Manager $MIGPLAN_FROM to $MIGPLAN_TO, node $NODE"
  if [ "$open" -eq 0 ]; then
    say "nothing to do: every step of this node${OPT_UNTIL:+ up to $OPT_UNTIL} is done"
    return 0
  fi
  say "$open steps to do, $deletes of them delete or cannot be undone"
  confirm_run
  for ((position = 0; position <= last; position++)); do
    if is_mine "$position" && ! has_word "$finished" "${STEP_NUMBERS[position]}"; then one_step "$position"; fi
  done
  say ''
  if [ -n "$OPT_UNTIL" ]; then
    say "done up to $(step_name "$last")"
    print_next resume
  else
    say "every step of node $NODE is done"
    print_next status
  fi
}

# begin_changing: what every command needs that writes to the journal.
begin_changing() {
  choose_node
  make_tmp
  check_journals
  mkdir -p -- "$JOURNALS" || quit 1 "cannot make $JOURNALS"
  take_lock
  open_journal
}

is_mine() { has_word "${STEP_NODES[$1]}" "$NODE"; }

confirm_run() {
  local answer=''
  if [ "$OPT_YES" -eq 1 ]; then return 0; fi
  if ! somebody_there; then quit 3 'nobody is at a terminal to say yes; give --yes to begin without being asked'; fi
  printf 'Begin? Type yes: '
  read -r answer || answer=''
  if [ "$answer" != yes ]; then quit 3 'not begun'; fi
}

# one_step POSITION: returns only when the run may go on.
one_step() {
  local began state
  CURRENT=$1
  CURRENT_STEP=$(step_name "$1")
  say ''
  heading "step $CURRENT_STEP  ${STEP_TITLES[$1]}"
  check_needs "$1"
  check_backups "$1"
  state=$(state_of "$NODE" "$1")
  if may_be_done "$state" "$1" && recognised "$1"; then
    journal 'done' 'found done by a resumed run'
    good 'was done already by the run before'
    CURRENT_STEP=''
    return 0
  fi
  phase "$1" step_before
  case $PHASE in
    0) ;;
    "$PHASE_SKIPPED")
      journal skipped "$REASON"
      good 'skipped: nothing to do'
      CURRENT_STEP=''
      return 0
      ;;
    *)
      REASON=${REASON:-"its conditions could not be asked (ended with $PHASE)"}
      refused "$1"
      ;;
  esac
  journal start ''
  began=$SECONDS
  phase "$1" step_run
  case $PHASE in
    0) ;;
    "$PHASE_HALTED")
      journal failed "waiting: $REASON"
      refused "$1"
      ;;
    *) failed "$1" "$((SECONDS - began))" ;;
  esac
  phase "$1" step_after
  if [ "$PHASE" -ne 0 ]; then failed "$1" "$((SECONDS - began))"; fi
  journal 'done' "$((SECONDS - began)) s"
  good "done in $((SECONDS - began)) s"
  CURRENT_STEP=''
}

# phase POSITION FUNCTION: runs one function of a step in a subshell; sets PHASE and REASON.
phase() {
  rm -f -- "$MIGPLAN_TMP/reason"
  (
    load_step "$1"
    "$2"
  )
  PHASE=$?
  REASON=''
  if [ -r "$MIGPLAN_TMP/reason" ]; then REASON=$(cat -- "$MIGPLAN_TMP/reason"); fi
}

# may_be_done STATE POSITION: a step that was cut off may be done. One that failed is asked too where its result is a
# fact of a database or a file; a server that failed to start is started again.
may_be_done() {
  case $1 in
    started) return 0 ;;
    failed) case ${STEP_KINDS[$2]} in sql | edit) return 0 ;; esac ;;
  esac
  return 1
}

# recognised POSITION: do its postconditions hold, and has it any?
recognised() {
  rm -f -- "$MIGPLAN_TMP/reason"
  (
    ASK_MODE=recognise
    load_step "$1"
    step_after
    if [ "$MUST_COUNT" -eq 0 ]; then exit "$PHASE_NOTHING_ASKED"; fi
    exit 0
  )
  PHASE=$?
  if [ "$PHASE" -eq "$PHASE_UNKNOWN" ]; then
    REASON=$(cat -- "$MIGPLAN_TMP/reason")
    refused "$1"
  fi
  [ "$PHASE" -eq 0 ]
}

# open_needs POSITION: what it still waits for, one `position node` a line. A need `050*` must be done on every node that
# runs it, `050` only on this one. Run and preflight both ask here, so that they cannot differ.
open_needs() {
  local number node everywhere
  while IFS= read -r number; do
    everywhere=0
    case $number in *\*) everywhere=1 number=${number%\*} ;; esac
    find_step "$number" || quit 4 "step ${STEP_NUMBERS[$1]} needs step $number, which is not in steps/index.tsv"
    while IFS= read -r node; do
      if [ "$everywhere" -eq 0 ] && [ "$node" != "$NODE" ]; then continue; fi
      if ! is_finished "$(state_of "$node" "$STEP")"; then printf '%s %s\n' "$STEP" "$node"; fi
    done < <(words "${STEP_NODES[STEP]}")
  done < <(words "${STEP_NEEDS[$1]}")
}

# check_needs POSITION: exit 3 with what to do where, when something is open. In a variable and not in a pipe: when the
# list cannot be made, the step does not run.
check_needs() {
  local open position node number
  open=$(open_needs "$1") || exit 4
  if [ -z "$open" ]; then return 0; fi
  while IFS=' ' read -r position node; do
    number=${STEP_NUMBERS[position]}
    problem "waits for step $(step_name "$position") on node $node"
    if [ "$node" = "$NODE" ]; then
      more "run it here: ./migrate.sh run --until $number"
    else
      more "on $node: ./migrate.sh run --until $number --node $node"
      more "then, unless MIGPLAN_STATE is shared, copy its journal/$node.log to $JOURNALS/"
    fi
  done <<<"$open"
  more "then here: $(next_command resume)"
  exit 3
}

# check_backups POSITION: what deletes rows or files is not begun on a backup that was passed over.
check_backups() {
  local number node state numbers
  if ! has_word "${STEP_FLAGS[$1]}" destructive; then return 0; fi
  numbers=$(all_needs "$1") || quit 4 'steps/index.tsv cannot be read'
  while IFS= read -r number; do
    if ! find_step "$number" || [ "${STEP_KINDS[STEP]}" != backup ]; then continue; fi
    while IFS= read -r node; do
      state=$(state_of "$node" "$STEP")
      case $state in done | marked) continue ;; esac
      problem "this step deletes, and the backup of step $(step_name "$STEP") on node $node is ${state:-not done}"
      more "make that backup by hand, then: ./migrate.sh mark ${STEP_NUMBERS[STEP]} --because 'where it is' --node $node"
      more "then here: $(next_command resume)"
      exit 3
    done < <(words "${STEP_NODES[STEP]}")
  done <<<"$numbers"
}

# failed POSITION SECONDS: exit 1.
failed() {
  REASON=${REASON:-"ended with $PHASE"}
  journal failed "$2 s: $REASON"
  say ''
  problem "step $(step_name "$1") failed after $2 s"
  more "why:     $REASON"
  show_step_failed "$1" >&2
  more "journal: $(journal_file "$NODE")"
  more "next:    mend the cause, then in $MIGPLAN_BUNDLE: $(next_command resume)"
  exit 1
}

# refused POSITION: exit 3. Nothing of the step was begun, or a person has to do it.
refused() {
  say ''
  problem "step $(step_name "$1") is not done${REASON:+: $REASON}"
  show_step_failed "$1" >&2
  more "next:    when that is settled, in $MIGPLAN_BUNDLE: $(next_command resume)"
  exit 3
}

show_step_failed() (
  load_step "$1"
  step_failed | sed 's/^/         /'
)

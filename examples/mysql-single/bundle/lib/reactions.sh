# shellcheck shell=bash disable=SC2034,SC2153
# (2034, 2153: the files of lib/ read variables that another one sets.)
# What a step's answers lead to. Every phase of a step (step_before, step_run, step_after) runs in a subshell of its
# own; these functions end it with one of the codes below.
#
#   need REACTION SENTENCE BECAUSE COMMAND…   a precondition; REACTION is halt, skip or warn
#   must SENTENCE COMMAND…                    a postcondition
#   must_until NUMBER SENTENCE COMMAND…       one that step NUMBER undoes, on purpose
#   fail TEXT                                 the step has failed
#   halt TEXT                                 the step was not begun, or waits for somebody

PHASE_FAILED=1
PHASE_HALTED=3
PHASE_SKIPPED=10
PHASE_UNKNOWN=11
PHASE_NOTHING_ASKED=12

# ASK_MODE: act (a run), report (preflight), recognise (a resumed run, quiet), show (verify).
ASK_MODE=act
MUST_COUNT=0
NEED_HALTS=0
MUST_FAILS=0

# The reason travels from the subshell to the journal in a file.
set_reason() { printf '%s\n' "$*" >"$MIGPLAN_TMP/reason"; }

fail() {
  set_reason "$*"
  problem "$*"
  exit "$PHASE_FAILED"
}

halt() {
  set_reason "$*"
  problem "$*"
  exit "$PHASE_HALTED"
}

need() {
  local reaction=$1 sentence=$2 because=$3 answer
  shift 3
  if [ "$ASK_MODE" = report ]; then
    "$@" 2>"$MIGPLAN_TMP/said"
    answer=$?
    report_need "$answer" "$reaction" "$sentence" "$because"
    return 0
  fi
  "$@"
  answer=$?
  case $answer in
    0) note "ok: $sentence" ;;
    1) react_to_no "$reaction" "$sentence" "$because" ;;
    *)
      set_reason "could not be asked: $sentence"
      problem "it could not be asked whether this holds: $sentence"
      if [ -n "$because" ]; then more "$because"; fi
      exit "$PHASE_UNKNOWN"
      ;;
  esac
}

react_to_no() {
  case $1 in
    skip)
      set_reason "not needed, because this does not hold: $2"
      note "does not hold: $2"
      if [ -n "$3" ]; then note "$3"; fi
      exit "$PHASE_SKIPPED"
      ;;
    warn)
      warn "does not hold: $2"
      if [ -n "$3" ]; then note "$3"; fi
      ;;
    *)
      set_reason "does not hold: $2"
      problem "does not hold: $2"
      if [ -n "$3" ]; then more "$3"; fi
      exit "$PHASE_HALTED"
      ;;
  esac
}

# report_need ANSWER REACTION SENTENCE BECAUSE: a line of preflight. What waits for an earlier step may well not hold yet.
report_need() {
  local answer=$1 reaction=$2 sentence="$REPORT_PREFIX$3" because=$4
  if [ "$answer" -eq 0 ]; then
    report_line ok "$sentence"
  elif [ "$answer" -eq 3 ]; then
    report_line 'not asked' "$sentence"
  elif [ "$answer" -eq 1 ] && [ "$reaction" = skip ]; then
    report_line 'not yet' "$sentence (else the step is passed over)"
  elif [ "$NEEDS_OPEN" -eq 1 ] || { [ "$answer" -eq 1 ] && [ "$reaction" = warn ]; }; then
    report_line 'not yet' "$sentence"
  elif [ "$answer" -eq 1 ]; then
    report_line problem "$sentence${because:+ ($because)}"
    NEED_HALTS=1
  else
    report_line problem "could not be asked: $sentence"
    sed 's/^/              /' "$MIGPLAN_TMP/said"
    NEED_HALTS=1
  fi
}

must() {
  local sentence=$1 answer
  shift
  MUST_COUNT=$((MUST_COUNT + 1))
  "$@"
  answer=$?
  case $ASK_MODE in
    recognise)
      if [ "$answer" -eq 1 ]; then exit "$PHASE_FAILED"; fi
      if [ "$answer" -gt 1 ]; then
        set_reason "could not be asked: $sentence"
        problem "it could not be asked whether this holds: $sentence"
        exit "$PHASE_UNKNOWN"
      fi
      ;;
    show)
      if [ "$answer" -eq 0 ]; then good "ok: $sentence"; else MUST_FAILS=1; fi
      if [ "$answer" -eq 1 ]; then problem "does not hold: $sentence"; fi
      if [ "$answer" -gt 1 ]; then
        problem "could not be asked: $sentence"
        exit "$PHASE_UNKNOWN"
      fi
      ;;
    *)
      if [ "$answer" -eq 1 ]; then fail "the step ran, but this does not hold: $sentence"; fi
      if [ "$answer" -gt 1 ]; then
        set_reason "ran, but could not be checked: $sentence"
        problem "the step ran, but it could not be asked whether this holds: $sentence"
        exit "$PHASE_UNKNOWN"
      fi
      note "ok: $sentence"
      ;;
  esac
}

# Not asked by verify once the later step is done; up to then it is a postcondition like any other.
must_until() {
  local number=$1
  shift
  if [ "$ASK_MODE" = show ] && undone_by "$number"; then
    MUST_COUNT=$((MUST_COUNT + 1))
    note "undone since by step $(step_name "$STEP"): $1"
    return 0
  fi
  must "$@"
}

# undone_by NUMBER: is that step done on a node that runs it? Sets STEP.
undone_by() {
  local node
  find_step "$1" || return 1
  while IFS= read -r node; do
    if is_finished "$(state_of "$node" "$STEP")"; then return 0; fi
  done < <(words "${STEP_NODES[STEP]}")
  return 1
}

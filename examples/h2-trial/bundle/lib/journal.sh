# shellcheck shell=bash disable=SC2034,SC2153
# (2034, 2153: the files of lib/ read variables that another one sets.)
# The journal: journal/<node>.log, append-only, one line an event, tab-separated:
#   time (UTC, ISO 8601)   step number   step id   event   detail
# Events: start, done, skipped, failed, marked, reopened decide the state of a step; note records facts (digests, file names).
# The first line names the bundle by the digest of its inputs: a journal of another bundle says nothing about this one.

JOURNALS=$MIGPLAN_STATE/journal

journal_file() { printf '%s/%s.log' "$JOURNALS" "$1"; }

# one_line TEXT: what a journal field can hold.
one_line() { printf '%s' "$*" | tr '\t\r\n' '   ' | cut -c 1-2000; }

open_journal() {
  local file
  file=$(journal_file "$NODE")
  mkdir -p -- "$JOURNALS" || quit 1 "cannot make $JOURNALS"
  if [ ! -s "$file" ]; then
    printf '#migplan-journal\t1\t%s\t%s\t%s\n' "$MIGPLAN_DIGEST" "$MIGPLAN_SITE" "$NODE" >>"$file" ||
      quit 1 "cannot write $file"
  elif [ ! -w "$file" ]; then
    quit 1 "cannot write $file"
  elif [ -n "$(tail -c 1 -- "$file")" ]; then
    # The machine died in the middle of a line: end it, so that the next one is whole.
    printf '\n' >>"$file"
  fi
}

# journal EVENT DETAIL: one event of the current step.
journal() {
  local event=$1
  shift
  printf '%s\t%s\t%s\t%s\t%s\n' "$(date -u '+%Y-%m-%dT%H:%M:%SZ')" "${STEP_NUMBERS[CURRENT]}" "${STEP_IDS[CURRENT]}" \
    "$event" "$(one_line "$*")" >>"$(journal_file "$NODE")" || quit 1 "cannot write the journal $(journal_file "$NODE")"
}

# Refuses journals of another bundle.
check_journals() {
  local file magic version digest site node
  for file in "$JOURNALS"/*.log; do
    if [ ! -s "$file" ]; then continue; fi
    IFS=$'\t' read -r magic version digest site node <"$file"
    if [ "$magic" != '#migplan-journal' ] || [ "$version" != 1 ]; then
      quit 3 "$file is not a journal of migplan; move it away"
    fi
    if [ "$digest" != "$MIGPLAN_DIGEST" ]; then
      problem "$file belongs to another bundle (site $site, node ${node:-?})"
      more "its inputs: $digest"
      more "this one:   $MIGPLAN_DIGEST"
      more 'go on with the bundle that was begun, or keep the state of this one elsewhere: set MIGPLAN_STATE'
      exit 3
    fi
  done
}

# state_of NODE POSITION: done, skipped, marked, failed, started, or nothing when it has not begun.
state_of() {
  local file
  file=$(journal_file "$1")
  if [ ! -r "$file" ]; then return 0; fi
  LC_ALL=C awk -F '\t' -v number="${STEP_NUMBERS[$2]}" '
    $2 == number && NF >= 4 && $4 ~ /^(start|done|skipped|failed|marked|reopened)$/ { state = $4 }
    END { if (state == "start") state = "started"; if (state != "" && state != "reopened") print state }' "$file"
}

# finished_of NODE: the numbers of its finished steps, with commas between.
finished_of() {
  local file
  file=$(journal_file "$1")
  if [ ! -r "$file" ]; then return 0; fi
  LC_ALL=C awk -F '\t' '
    NF >= 4 && $4 ~ /^(start|done|skipped|failed|marked|reopened)$/ { state[$2] = $4 }
    END { for (number in state) if (state[number] ~ /^(done|skipped|marked)$/) printf "%s,", number }' "$file"
}

# detail_of NODE POSITION: the detail of its last deciding event.
detail_of() {
  local file
  file=$(journal_file "$1")
  if [ ! -r "$file" ]; then return 0; fi
  LC_ALL=C awk -F '\t' -v number="${STEP_NUMBERS[$2]}" '
    $2 == number && NF >= 4 && $4 ~ /^(start|done|skipped|failed|marked|reopened)$/ { detail = $5; at = $1 }
    END { if (at != "") print at "  " detail }' "$file"
}

# noted TEXT: has the current step noted exactly this on this node, since it was last open?
noted() {
  local file
  file=$(journal_file "$NODE")
  if [ ! -r "$file" ]; then return 1; fi
  NOTE=$(one_line "$*") LC_ALL=C awk -F '\t' -v number="${STEP_NUMBERS[CURRENT]}" '
    $2 == number && $4 == "reopened" { found = 0 }
    $2 == number && $4 == "note" && $5 == ENVIRON["NOTE"] { found = 1 }
    END { exit !found }' "$file"
}

# notes_of NODE POSITION: every note of a step, one a line.
notes_of() {
  local file
  file=$(journal_file "$1")
  if [ ! -r "$file" ]; then return 0; fi
  LC_ALL=C awk -F '\t' -v number="${STEP_NUMBERS[$2]}" '$2 == number && $4 == "note" { print $5 }' "$file"
}

# is_finished STATE
is_finished() { case $1 in done | skipped | marked) return 0 ;; esac; return 1; }

# shellcheck shell=bash
# Programs of the product, and what only a person can do.

# do_command DIR INTERACTIVE DETACHED PROGRAM ARGUMENT…
do_command() {
  local directory=$1 interactive=$2 detached=$3 pid
  shift 3
  if [ ! -d "$directory" ]; then fail "there is no directory $directory"; fi
  note "in $directory: $*"
  if [ "$detached" -eq 1 ]; then
    (umask 077 && mkdir -p -- "$MIGPLAN_STATE/logs")
    (cd -- "$directory" && exec nohup "$@") </dev/null >>"$(step_log)" 2>&1 &
    pid=$!
    sleep 2
    if ! process_lives "$pid"; then
      wait "$pid" || fail "$1 ended with $?; see $(step_log)"
    fi
    journal note "detached process $pid: $*"
    note "runs in the background (process $pid), output in $(step_log)"
  elif [ "$interactive" -eq 1 ]; then
    if ! somebody_there; then halt "$1 asks questions; run this at a terminal"; fi
    (cd -- "$directory" && exec "$@") || fail "$1 ended with $?"
  else
    logged in_directory "$directory" "$@" || fail "$1 ended with $?; see $(step_log)"
  fi
}

in_directory() (
  cd -- "$1" || exit 1
  shift
  exec "$@"
)

# do_manual TEXT: --yes does not answer this.
do_manual() {
  local answer=''
  printf '%s\n' "$1" | sed 's/^/    /'
  if ! somebody_there; then
    more "when it is done: ./migrate.sh mark ${STEP_NUMBERS[CURRENT]} --because 'who did what'${OPT_NODE:+ --node $OPT_NODE}"
    halt 'this step is for a person, and nobody is at a terminal'
  fi
  while :; do
    printf '    %sType done when it is done, stop to stop here:%s ' "$C_BOLD" "$C_OFF"
    read -r answer || halt 'not done by hand yet'
    case $answer in
      done) return 0 ;;
      stop) halt 'not done by hand yet' ;;
    esac
  done
}

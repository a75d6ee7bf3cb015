# shellcheck shell=bash disable=SC2034,SC2153
# (2034, 2153: the files of lib/ read variables that another one sets.)
# The product's servers: start, stop, and whether they run. The start scripts detach themselves, drop their output and
# return at once, so what counts is repository/logs/wso2carbon.log and the process of wso2carbon.pid.

STOP_TIMEOUT=${MIGPLAN_STOP_TIMEOUT:-300}
# How long a start script may need until its process shows.
APPEAR_TIMEOUT=${MIGPLAN_APPEAR_TIMEOUT:-60}

# server_pid HOME: prints the process of the server that runs there; nothing and 1 when none does.
server_pid() {
  local pid=''
  if [ -r "$1/wso2carbon.pid" ]; then
    IFS=$' \t\r' read -r pid <"$1/wso2carbon.pid" || true
    if process_lives "$pid"; then
      printf '%s' "$pid"
      return 0
    fi
  fi
  # Started without a pid file, e.g. in the foreground: the product names its home on its command line.
  pid=$(ps -A -ww -o pid= -o args= 2>/dev/null | SERVER_HOME=${1%/} LC_ALL=C awk '
    index($0 " ", "-Dcarbon.home=" ENVIRON["SERVER_HOME"] " ") { print $1; exit }')
  if [ -z "$pid" ]; then return 1; fi
  printf '%s' "$pid"
}

# ask_server HOME running|stopped
ask_server() {
  if server_pid "$1" >/dev/null; then [ "$2" = running ]; else [ "$2" = stopped ]; fi
}

# Every home on this node by its process; the other nodes by what their journals say of the steps before this one.
ask_servers_stopped() {
  local home pid answer=0
  for home in "${MIGPLAN_OLD_HOMES[@]}" "${MIGPLAN_NEW_HOMES[@]}"; do
    if pid=$(server_pid "$home"); then
      problem "a server runs in $home (process $pid)"
      more "if that process is something else, remove $home/wso2carbon.pid"
      answer=1
    fi
  done
  others_stopped || answer=1
  return "$answer"
}

# The last server step of each other node before the current step: a stop, or a start that stops again, must be done.
others_stopped() {
  local node position last state answer=0
  for node in "${MIGPLAN_NODES[@]}"; do
    if [ "$node" = "$NODE" ]; then continue; fi
    last=''
    for ((position = 0; position < CURRENT; position++)); do
      if [ "${STEP_KINDS[position]}" = server ] && has_word "${STEP_NODES[position]}" "$node"; then last=$position; fi
    done
    if [ -z "$last" ]; then continue; fi
    state=$(state_of "$node" "$last")
    if ! is_finished "$state"; then
      problem "node $node: step $(step_name "$last") is not done there, as far as $JOURNALS shows"
      answer=1
    elif leaves_running "$last"; then
      problem "node $node: step $(step_name "$last") left a server running"
      answer=1
    fi
  done
  return "$answer"
}

# leaves_running POSITION: does this server step end with a started server? Its script says it in THENSTOP.
leaves_running() (
  # shellcheck disable=SC2317
  do_stop() { RUNNING=0; }
  # shellcheck disable=SC2317
  do_start() { RUNNING=$((1 - $5)); }
  RUNNING=0
  load_step "$1"
  step_run >/dev/null 2>&1
  [ "$RUNNING" -eq 1 ]
)

# do_stop HOME SCRIPT
do_stop() {
  local home=$1 script=$2 pid waited=0 answer=''
  if [ ! -d "$home" ]; then fail "there is no directory $home"; fi
  if ! pid=$(server_pid "$home"); then
    note "no server runs in $home"
    return 0
  fi
  note "stopping the server in $home (process $pid)"
  run_script "$home" "$script" stop || warn "bin/$script.sh stop ended with $?; see $(step_log)"
  while process_lives "$pid"; do
    if [ "$waited" -ge "$STOP_TIMEOUT" ]; then
      if ! somebody_there; then fail "process $pid still runs after $STOP_TIMEOUT s; stop it, then resume"; fi
      printf '    process %s still runs after %s s. Type kill to end it by force, anything else to stop here: ' "$pid" "$waited"
      read -r answer || answer=''
      if [ "$answer" != kill ]; then fail "process $pid still runs"; fi
      kill -9 "$pid" 2>/dev/null
      sleep 2
      if process_lives "$pid"; then fail "process $pid cannot be ended"; fi
      break
    fi
    sleep 1
    waited=$((waited + 1))
    if [ $((waited % 30)) -eq 0 ]; then note "waiting for process $pid to end, $waited s"; fi
  done
  note 'stopped'
}

# run_script HOME SCRIPT ARGUMENT…: in bin/, as the product's own documentation starts it.
run_script() {
  local home=$1 script=$2
  shift 2
  if [ ! -r "$home/bin/$script.sh" ]; then fail "there is no $home/bin/$script.sh"; fi
  (umask 077 && mkdir -p -- "$MIGPLAN_STATE/logs")
  (cd -- "$home/bin" && exec sh "./$script.sh" "$@") </dev/null >>"$(step_log)" 2>&1
}

# do_start HOME SCRIPT WAITFOR TIMEOUT THENSTOP [--fail TEXT]… [--expect TEXT]… -- ARGUMENT…
do_start() {
  local home=$1 script=$2 wait_for=$3 timeout=$4 then_stop=$5 pid
  local fails=() expects=()
  shift 5
  while [ $# -gt 0 ] && [ "$1" != -- ]; do
    case $1 in
      --fail) fails+=("$2") ;;
      --expect) expects+=("$2") ;;
      *) fail "do_start does not know $1" ;;
    esac
    shift 2
  done
  if [ $# -gt 0 ]; then shift; fi
  if pid=$(server_pid "$home"); then fail "a server runs already in $home (process $pid); stop it first: sh $home/bin/$script.sh stop"; fi
  # A pid file of a server that died would be taken for the new one.
  rm -f -- "$home/wso2carbon.pid"
  SERVER_LOG=$home/repository/logs/wso2carbon.log
  SERVER_TEXT=$MIGPLAN_STATE/logs/${STEP_NUMBERS[CURRENT]}-${STEP_IDS[CURRENT]}.$NODE.server.log
  (umask 077 && mkdir -p -- "$MIGPLAN_STATE/logs" && : >"$SERVER_TEXT") || fail "cannot write $SERVER_TEXT"
  SEEN_PID=''
  LOG_SEEN=$(size_of "$SERVER_LOG") LOG_INODE=$(inode_of "$SERVER_LOG")
  note "starting: sh bin/$script.sh start${*:+ $*}"
  note "in $home; log: repository/logs/wso2carbon.log"
  run_script "$home" "$script" start "$@" || fail "bin/$script.sh start ended with $?; see $(step_log)"
  follow_start "$home" "$script" "$wait_for" "$timeout"
  if [ "$then_stop" -eq 1 ]; then do_stop "$home" "$script"; fi
}

# follow_start HOME SCRIPT WAITFOR TIMEOUT: until the text is logged. Reads the caller's `fails` and `expects`.
follow_start() {
  local home=$1 script=$2 wait_for=$3 timeout=$4 began now text pid='' gone=0 told=0
  began=$SECONDS
  while :; do
    # The process first, then the log: what a process wrote before it vanished is still read.
    if pid=$(server_pid "$home"); then gone=0; elif has_vanished "$home" "$began"; then gone=$((gone + 1)); fi
    SEEN_PID=${pid:-$SEEN_PID}
    read_server_log
    now=$((SECONDS - began))
    for text in ${fails[@]+"${fails[@]}"}; do
      if logged_text "$text"; then server_failed "$home" "$script" "the log says: $text"; fi
    done
    # Twice: the product replaces its process when it restarts itself.
    if [ "$gone" -ge 2 ]; then server_failed "$home" "$script" "the server's process is gone${SEEN_PID:+ (it was $SEEN_PID)}"; fi
    if [ "$gone" -eq 0 ] && [ -n "$SEEN_PID" ] && logged_text "$wait_for"; then break; fi
    if [ "$now" -ge "$timeout" ]; then server_failed "$home" "$script" "not logged within $timeout s: $wait_for"; fi
    if [ $((now - told)) -ge 30 ]; then
      told=$now
      note "$now s: waiting for: $wait_for"
    fi
    sleep 1
  done
  for text in ${expects[@]+"${expects[@]}"}; do
    if ! logged_text "$text"; then server_failed "$home" "$script" "the server is up, but this was not logged: $text"; fi
  done
  note "logged after $now s: $wait_for"
}

# has_vanished HOME BEGAN: its process was seen, or wrote its pid, or had long enough to show.
has_vanished() {
  [ -n "$SEEN_PID" ] || [ -s "$1/wso2carbon.pid" ] || [ $((SECONDS - $2)) -ge "$APPEAR_TIMEOUT" ]
}

# read_server_log: appends what is new in the log to SERVER_TEXT. When the log was rolled over, the rest of the old file
# is read by its inode before the new one is begun.
read_server_log() {
  local size inode file
  if [ ! -e "$SERVER_LOG" ]; then return 0; fi
  size=$(size_of "$SERVER_LOG") inode=$(inode_of "$SERVER_LOG")
  if [ -n "$LOG_INODE" ] && [ "$inode" != "$LOG_INODE" ]; then
    for file in "$(dirname -- "$SERVER_LOG")"/wso2carbon*log*; do
      if [ "$(inode_of "$file")" = "$LOG_INODE" ]; then tail -c "+$((LOG_SEEN + 1))" -- "$file" >>"$SERVER_TEXT"; fi
    done
    LOG_SEEN=0
  elif [ "$size" -lt "$LOG_SEEN" ]; then
    LOG_SEEN=0
  fi
  if [ "$size" -gt "$LOG_SEEN" ]; then
    tail -c "+$((LOG_SEEN + 1))" -- "$SERVER_LOG" | head -c "$((size - LOG_SEEN))" >>"$SERVER_TEXT"
  fi
  LOG_SEEN=$size LOG_INODE=$inode
}

size_of() { if [ -e "$1" ]; then wc -c <"$1" | tr -d ' '; else printf 0; fi; }
# `stat` differs between systems, `ls -i` does not.
# shellcheck disable=SC2012
inode_of() { if [ -e "$1" ]; then ls -di -- "$1" | awk '{ print $1 }'; fi; }
logged_text() { LC_ALL=C grep -q -F -e "$1" -- "$SERVER_TEXT"; }

# server_failed HOME SCRIPT TEXT: the server is left as it is, so that a person can look.
server_failed() {
  local pid
  if [ -s "$SERVER_TEXT" ]; then
    note 'the last lines of its log:'
    tail -n 15 -- "$SERVER_TEXT" | sed 's/^/    | /'
  fi
  if pid=$(server_pid "$1"); then
    more "the server still runs (process $pid); when you have looked: sh $1/bin/$2.sh stop"
  fi
  fail "$3"
}

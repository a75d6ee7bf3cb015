# shellcheck shell=bash disable=SC2034,SC2153
# (2034, 2153: the files of lib/ read variables that another one sets.)
# One run a node at a time: journal/<node>.lock is a directory (mkdir is atomic, also on NFS) with who holds it inside.

LOCK_HELD=''

lock_directory() { printf '%s/%s.lock' "$JOURNALS" "$NODE"; }

this_host() { hostname 2>/dev/null || uname -n; }

# owner_of DIRECTORY: sets OWNER_PID, OWNER_HOST, OWNER_USER, OWNER_SINCE.
owner_of() {
  OWNER_PID='' OWNER_HOST='' OWNER_USER='' OWNER_SINCE=''
  local key value
  if [ ! -r "$1/owner" ]; then return 0; fi
  while IFS='=' read -r key value; do
    case $key in
      pid) OWNER_PID=$value ;;
      host) OWNER_HOST=$value ;;
      user) OWNER_USER=$value ;;
      since) OWNER_SINCE=$value ;;
    esac
  done <"$1/owner"
}

# `kill -0` says no for a process of another user, `ps` does not.
process_lives() {
  case $1 in '' | *[!0-9]*) return 1 ;; esac
  kill -0 "$1" 2>/dev/null || ps -p "$1" >/dev/null 2>&1
}

# Dead is only what can be seen to be dead: a process of this host that is gone.
owner_is_dead() {
  [ -n "$OWNER_PID" ] && [ "$OWNER_HOST" = "$(this_host)" ] && ! process_lives "$OWNER_PID"
}

take_lock() {
  local lock
  lock=$(lock_directory)
  if ! mkdir -- "$lock" 2>/dev/null; then
    if [ ! -d "$lock" ]; then quit 1 "cannot make the lock $lock"; fi
    owner_of "$lock"
    if ! owner_is_dead || ! put_aside "$lock" "$OWNER_PID" || ! mkdir -- "$lock" 2>/dev/null; then
      refuse_lock "$lock"
    fi
    say "the last run (process $OWNER_PID, $OWNER_USER, since $OWNER_SINCE) ended without finishing; its lock is taken over"
  fi
  LOCK_HELD=$lock
  printf 'pid=%s\nhost=%s\nuser=%s\nsince=%s\n' "$$" "$(this_host)" "$(id -un 2>/dev/null || id -u)" \
    "$(date -u '+%Y-%m-%dT%H:%M:%SZ')" >"$lock/owner"
}

# put_aside LOCK PID: of two runs that see the same dead owner, one wins; the loser gives back what it took.
put_aside() {
  local aside="$1.$$"
  mv -- "$1" "$aside" 2>/dev/null || return 1
  owner_of "$aside"
  if [ "$OWNER_PID" != "$2" ]; then
    mv -- "$aside" "$1"
    return 1
  fi
  rm -rf -- "$aside"
}

refuse_lock() {
  owner_of "$1"
  problem "another run holds the lock of node $NODE"
  more "process ${OWNER_PID:-?} on ${OWNER_HOST:-?}, user ${OWNER_USER:-?}, since ${OWNER_SINCE:-?}"
  more "when you know that it is not running any more: $(next_command unlock)"
  exit 5
}

release_lock() {
  if [ -n "$LOCK_HELD" ]; then rm -rf -- "$LOCK_HELD"; fi
  LOCK_HELD=''
}

cmd_unlock() {
  choose_node
  local lock answer=''
  lock=$(lock_directory)
  if [ ! -d "$lock" ]; then
    say "node $NODE is not locked"
    return 0
  fi
  owner_of "$lock"
  say "lock of node $NODE: process ${OWNER_PID:-?} on ${OWNER_HOST:-?}, user ${OWNER_USER:-?}, since ${OWNER_SINCE:-?}"
  if [ "$OWNER_HOST" = "$(this_host)" ] && process_lives "$OWNER_PID"; then
    quit 5 "process $OWNER_PID is still running; stop it first"
  fi
  if ! owner_is_dead && [ "$OPT_YES" -ne 1 ]; then
    if ! somebody_there; then quit 5 "its process cannot be seen from here; look there, then: $(next_command unlock) --yes"; fi
    printf 'Its process cannot be seen from here. Is it certain that it is not running? Type yes: '
    read -r answer || answer=''
    if [ "$answer" != yes ]; then quit 5 'still locked'; fi
  fi
  rm -rf -- "$lock"
  say 'unlocked'
  print_next status
}

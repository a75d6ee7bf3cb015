# shellcheck shell=bash disable=SC2034,SC2153
# (2034, 2153: the files of lib/ read variables that another one sets.)
# A private directory for the files of one run (0700), gone when the run ends. Password files live here for the
# length of one client call and nowhere else.

MIGPLAN_TMP=''
CURRENT_STEP=''

make_tmp() {
  if [ -n "$MIGPLAN_TMP" ]; then return 0; fi
  MIGPLAN_TMP=$(umask 077 && mktemp -d "${TMPDIR:-/tmp}/migplan.XXXXXX") || quit 1 'cannot make a temporary directory'
  trap clean_up EXIT
  trap 'stopped_by INT 130' INT
  trap 'stopped_by TERM 143' TERM
  trap 'stopped_by HUP 129' HUP
}

# Subshells inherit nothing of this: bash resets traps there.
clean_up() {
  release_lock
  if [ -n "$MIGPLAN_TMP" ]; then rm -rf -- "$MIGPLAN_TMP"; fi
}

# A signal is no decision about the step: its journal keeps `start` alone, and a resumed run looks what is there.
stopped_by() {
  printf '\n' >&2
  problem "stopped by signal $1${CURRENT_STEP:+ in step $CURRENT_STEP}"
  more 'a server that was being started may still run; look with: ./migrate.sh status'
  more "next:    $(next_command resume)"
  exit "$2"
}

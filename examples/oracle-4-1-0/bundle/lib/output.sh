# shellcheck shell=bash
# What people read: short lines, colours only on a terminal, problems on standard error.

if [ -t 1 ] && [ -z "${NO_COLOR-}" ] && [ "${TERM-dumb}" != dumb ]; then
  C_BOLD=$'\033[1m' C_GREEN=$'\033[32m' C_YELLOW=$'\033[33m' C_OFF=$'\033[0m'
else
  C_BOLD='' C_GREEN='' C_YELLOW='' C_OFF=''
fi
# Problems go to standard error, which may be a file while standard output is not.
if [ -t 2 ] && [ -z "${NO_COLOR-}" ] && [ "${TERM-dumb}" != dumb ]; then C_RED=$'\033[31m' C_END=$'\033[0m'; else C_RED='' C_END=''; fi

say() { printf '%s\n' "$*"; }
heading() { printf '%s%s%s\n' "$C_BOLD" "$*" "$C_OFF"; }
note() { printf '    %s\n' "$*"; }
good() { printf '    %s%s%s\n' "$C_GREEN" "$*" "$C_OFF"; }
warn() { printf '    %swarning: %s%s\n' "$C_YELLOW" "$*" "$C_OFF"; }
problem() { printf '%sproblem: %s%s\n' "$C_RED" "$*" "$C_END" >&2; }
more() { printf '         %s\n' "$*" >&2; }

# quit CODE MESSAGE: the end of the whole run, outside a step.
quit() {
  local code=$1
  shift
  problem "$*"
  exit "$code"
}

# The command to type next, as it must be typed in the bundle's directory. Keeps --node when it was given.
next_command() {
  local command="./migrate.sh $*"
  if [ -n "${OPT_NODE-}" ]; then command="$command --node $OPT_NODE"; fi
  printf '%s' "$command"
}

print_next() {
  printf '%snext:%s    %s\n' "$C_BOLD" "$C_OFF" "$(next_command "$@")"
}

# Is there a person at a terminal who can answer?
somebody_there() { [ -t 0 ] && [ -t 1 ]; }

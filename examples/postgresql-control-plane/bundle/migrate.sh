#!/usr/bin/env bash
# migrate.sh: runs the migration of this bundle, one checked and journalled step after the other.
# Start with `./migrate.sh help`. Needs bash 3.2 or newer, the usual POSIX tools and the database's own client.

# Started as `sh migrate.sh`: go on with bash.
if [ -z "${BASH_VERSION-}" ]; then exec bash "$0" "$@"; fi
set -u
set -o pipefail
unset CDPATH

# The bundle's directory, through symbolic links (readlink -f is not on every system).
bundle_directory() {
  local file=$1 link
  while [ -L "$file" ]; do
    link=$(readlink "$file")
    case $link in /*) file=$link ;; *) file=$(dirname -- "$file")/$link ;; esac
  done
  cd -P -- "$(dirname -- "$file")" && pwd -P
}

MIGPLAN_BUNDLE=$(bundle_directory "${BASH_SOURCE[0]}") || exit 1
MIGPLAN_STATE=${MIGPLAN_STATE:-$MIGPLAN_BUNDLE}
case $MIGPLAN_STATE in /*) ;; *) MIGPLAN_STATE=$PWD/$MIGPLAN_STATE ;; esac
# Every path in this bundle's files is relative to it, as are the commands of the runbooks.
cd -- "$MIGPLAN_BUNDLE" || exit 1

# shellcheck source-path=SCRIPTDIR
# shellcheck source=lib/output.sh
. "$MIGPLAN_BUNDLE/lib/output.sh"
# shellcheck source=lib/integrity.sh
. "$MIGPLAN_BUNDLE/lib/integrity.sh"
# shellcheck source=lib/help.sh
. "$MIGPLAN_BUNDLE/lib/help.sh"
# shellcheck source=lib/options.sh
. "$MIGPLAN_BUNDLE/lib/options.sh"

read_options "$@"

# Before anything of the bundle is believed: are its files the ones that were reviewed?
case $COMMAND in
  help)
    print_help
    exit 0
    ;;
  run | preflight | verify | mark | reopen) check_integrity ;;
esac

for library in site steps journal lock node tmp ask reactions sql client config files yaml server backup download command \
  run preflight report; do
  # shellcheck source=/dev/null
  . "$MIGPLAN_BUNDLE/lib/$library.sh" || exit 1
done

case $COMMAND in
  preflight) cmd_preflight ;;
  plan) cmd_plan ;;
  run) cmd_run ;;
  status) cmd_status ;;
  verify) cmd_verify ;;
  mark) cmd_mark ;;
  reopen) cmd_reopen ;;
  unlock) cmd_unlock ;;
  restore) cmd_restore ;;
esac

# shellcheck shell=bash disable=SC2034,SC2153
# (2034, 2153: the files of lib/ read variables that another one sets.)
# The command line: sets COMMAND, OPT_NODE, OPT_UNTIL, OPT_YES, OPT_STEP, OPT_BECAUSE. Wrong usage ends with 64.

wrong_usage() {
  problem "$*"
  more 'see: ./migrate.sh help'
  exit 64
}

read_options() {
  COMMAND='' OPT_NODE='' OPT_UNTIL='' OPT_YES=0 OPT_STEP='' OPT_BECAUSE=''
  local option
  while [ $# -gt 0 ]; do
    option=$1
    shift
    case $option in
      --node | --until | --because)
        if [ $# -eq 0 ]; then wrong_usage "$option needs a value"; fi
        set_option "$option" "$1"
        shift
        ;;
      --node=* | --until=* | --because=*) set_option "${option%%=*}" "${option#*=}" ;;
      --yes | -y) OPT_YES=1 ;;
      --help | -h) COMMAND=help ;;
      -*) wrong_usage "unknown option $option" ;;
      *)
        if [ -z "$COMMAND" ]; then
          COMMAND=$option
        elif [ -z "$OPT_STEP" ]; then
          OPT_STEP=$option
        else
          wrong_usage "one argument too many: $option"
        fi
        ;;
    esac
  done
  check_options
}

set_option() {
  if [ -z "$2" ]; then wrong_usage "$1 needs a value"; fi
  case $1 in
    --node) OPT_NODE=$2 ;;
    --until) OPT_UNTIL=$2 ;;
    --because) OPT_BECAUSE=$2 ;;
  esac
}

check_options() {
  case $COMMAND in
    '')
      print_help >&2
      exit 64
      ;;
    resume) COMMAND=run ;;
    preflight | plan | run | status | verify | mark | reopen | unlock | restore | help) ;;
    *) wrong_usage "unknown command $COMMAND" ;;
  esac
  case $COMMAND in
    verify | mark | reopen | restore | help) ;;
    *) if [ -n "$OPT_STEP" ]; then wrong_usage "$COMMAND takes no argument ($OPT_STEP)"; fi ;;
  esac
  case $COMMAND in
    mark | reopen)
      if [ -z "$OPT_STEP" ]; then wrong_usage "$COMMAND needs the number of a step"; fi
      if [ -z "$OPT_BECAUSE" ]; then wrong_usage "$COMMAND needs --because TEXT: what was done, and by whom"; fi
      ;;
    *) if [ -n "$OPT_BECAUSE" ]; then wrong_usage '--because belongs to mark and reopen'; fi ;;
  esac
  if [ -n "$OPT_UNTIL" ] && [ "$COMMAND" != run ]; then wrong_usage '--until belongs to run'; fi
}

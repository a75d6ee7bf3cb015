# shellcheck shell=bash
# Edits of YAML files by key path; yaml-edit.awk does the work and changes only the lines that are meant.

# do_yaml_set FILE PATH VALUE
do_yaml_set() {
  edit_yaml set "$1" "$2" "$3" || fail "$1: $YAML_SAID"
  note "set $2 = $3"
}

# do_yaml_remove FILE PATH halt|warn: what to do when there is nothing to remove.
do_yaml_remove() {
  local code note="removes $2 from $1"
  edit_yaml remove "$1" "$2" ''
  code=$?
  if [ "$code" -eq 0 ]; then
    note "removed $2"
  elif [ "$code" -eq 3 ] && noted "$note"; then
    # An interrupted try of this very step has written that it does, and did.
    note "already removed: $2"
  elif [ "$code" -eq 3 ] && [ "$3" = warn ]; then
    warn "$1: $YAML_SAID"
  else
    fail "$1: $YAML_SAID"
  fi
}

# edit_yaml OPERATION FILE PATH VALUE: 0 done, 3 the path is not there, else it cannot be done; YAML_SAID says why.
edit_yaml() {
  local file new said=$MIGPLAN_TMP/yaml code
  file=$(real_file "$2") || file=$2
  YAML_SAID='cannot be read'
  if [ ! -f "$file" ] || [ ! -r "$file" ]; then return 1; fi
  new=$(temporary_beside "$file") || fail "cannot write in $(dirname -- "$file")"
  YAML_OPERATION=$1 YAML_PATH=$3 YAML_VALUE=$4 LC_ALL=C awk -f "$MIGPLAN_BUNDLE/lib/yaml-edit.awk" -- "$file" >"$new" 2>"$said"
  code=$?
  YAML_SAID=$(cat -- "$said")
  if [ "$code" -ne 0 ]; then
    rm -f -- "$new"
    return "$code"
  fi
  if [ "$1" = remove ]; then journal note "removes $3 from $2"; fi
  install_file "$new" "$file"
}

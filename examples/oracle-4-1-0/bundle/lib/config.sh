# shellcheck shell=bash
# deployment.toml: installed in one move, asked by key path.

# do_config FILE TARGET: TARGET becomes FILE. A [secrets] table that TARGET holds (secure vault writes the encrypted
# passwords there) is carried over. The file that the pack came with stays beside it as <name>.before-migplan.
do_config() {
  local file=$1 target new
  if [ ! -r "$file" ]; then fail "$file is missing"; fi
  target=$(real_file "$2") || fail "$2 is a symbolic link that leads nowhere"
  if [ ! -d "$(dirname -- "$target")" ]; then fail "there is no directory $(dirname -- "$target")"; fi
  new=$(temporary_beside "$target") || fail "cannot write in $(dirname -- "$target")"
  if ! merge_secrets "$file" "$target" >"$new"; then
    rm -f -- "$new"
    fail "cannot write $new"
  fi
  install_file "$new" "$target"
}

merge_secrets() {
  local secrets=''
  if [ -f "$2" ]; then secrets=$(secrets_table print "$2") || return 1; fi
  if [ -z "$secrets" ]; then
    cat -- "$1"
  else
    secrets_table drop "$1" && printf '\n%s\n' "$secrets"
  fi
}

# secrets_table print|drop FILE: the [secrets] table, or everything but it.
secrets_table() {
  LC_ALL=C awk -v want="$1" '
    /^[ \t]*\[/ { inside = ($0 ~ /^[ \t]*\[[ \t]*secrets[ \t]*\]/) }
    (want == "print") == (inside == 1)' "$2"
}

# real_file PATH: through symbolic links, so that the move replaces the file and not the link.
real_file() {
  local path=$1 link count=0
  while [ -L "$path" ]; do
    count=$((count + 1))
    if [ "$count" -gt 20 ]; then return 1; fi
    link=$(readlink "$path")
    case $link in /*) path=$link ;; *) path=$(dirname -- "$path")/$link ;; esac
  done
  printf '%s' "$path"
}

# temporary_beside FILE: an empty file in the same directory (so that mv is atomic) with the mode and owner of FILE;
# without FILE, only for the user.
temporary_beside() {
  local new
  new=$(umask 077 && mktemp "$(dirname -- "$1")/.migplan.XXXXXX") || return 1
  if [ -f "$1" ] && ! cp -p -- "$1" "$new"; then
    rm -f -- "$new"
    return 1
  fi
  printf '%s' "$new"
}

# install_file NEW TARGET: keeps what TARGET was before migplan touched it, once, then moves NEW over it.
install_file() {
  local new=$1 target=$2 kept=$2.before-migplan
  if [ -f "$target" ] && cmp -s -- "$new" "$target"; then
    rm -f -- "$new"
    note "already so: $target"
    return 0
  fi
  if [ -f "$target" ] && [ ! -e "$kept" ]; then
    if ! cp -p -- "$target" "$kept.part" || ! mv -- "$kept.part" "$kept"; then fail "cannot keep a copy of $target"; fi
    note "kept: $kept"
  fi
  mv -f -- "$new" "$target" || fail "cannot replace $target"
  note "written: $target"
}

# ask_config FILE KEYPATH VALUE: does the file set this key to this value? Scalars only; text without its quotes.
ask_config() {
  local answer
  if [ ! -r "$1" ]; then
    problem "cannot read $1"
    return 2
  fi
  answer=$(KEY_PATH=$2 LC_ALL=C awk -f "$MIGPLAN_BUNDLE/lib/toml-get.awk" -- "$1")
  case $? in
    0) [ "$answer" = "$3" ] ;;
    1) return 1 ;;
    *) return 2 ;;
  esac
}

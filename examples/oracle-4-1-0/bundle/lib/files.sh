# shellcheck shell=bash
# Files and directories: copy, remove, unpack. Everything may be done twice with the same result.

# do_copy overlay|replace FROM TO OPTIONAL [--include NAME]… [--exclude PATTERN]…
# FROM a directory: its content goes to TO. FROM a file: to the path TO, or into TO when that ends in a slash or is a
# directory. overlay keeps what only TO has; replace takes it away, except what an exclude names.
# Symbolic links are copied as links, and refused when they lead out of FROM: in the new place they would lead elsewhere.
do_copy() {
  local mode=$1 from=$2 to=$3 optional=$4 name
  local includes=() excludes=()
  shift 4
  while [ $# -gt 0 ]; do
    case $1 in
      --include) includes+=("$2") ;;
      --exclude) excludes+=("$2") ;;
      *) fail "do_copy does not know $1" ;;
    esac
    shift 2
  done
  if [ ! -e "$from" ]; then
    if [ "$optional" -eq 1 ]; then
      note "not there, nothing to copy: $from"
      return 0
    fi
    fail "there is no $from"
  fi
  COPIED=0 REMOVED=0
  if [ ! -d "$from" ]; then
    copy_one_file "$from" "$to"
    note "copied: $from"
    return 0
  fi
  COPY_FROM=$(cd -P -- "$from" && pwd -P) || fail "cannot read $from"
  COPY_TO=${to%/}
  if [ -z "$COPY_TO" ]; then fail "refused: copy to $to"; fi
  make_directory "$COPY_TO"
  if [ ${#includes[@]} -eq 0 ]; then
    copy_tree .
    if [ "$mode" = replace ]; then
      if [ -z "$(ls -A -- "$COPY_FROM")" ]; then fail "$from is empty; $COPY_TO is not emptied for that"; fi
      remove_others .
    fi
  else
    for name in "${includes[@]}"; do
      case /$name/ in */../* | //*) fail "refused: copy of $name from $from" ;; esac
      if [ ! -e "$COPY_FROM/$name" ] && [ ! -L "$COPY_FROM/$name" ]; then
        if [ "$optional" -eq 1 ]; then
          note "not there: $from/$name"
          continue
        fi
        fail "there is no $from/$name"
      fi
      copy_tree "./$name"
      if [ "$mode" = replace ] && [ -d "$COPY_FROM/$name" ]; then remove_others "./$name"; fi
    done
  fi
  note "$COPIED files copied from $from"
  if [ "$mode" = replace ]; then note "to $COPY_TO, $REMOVED removed there"; else note "to $COPY_TO"; fi
}

# copy_one_file FILE TO
copy_one_file() {
  local to=$2
  case $to in */) to=$to${1##*/} ;; esac
  if [ -d "$to" ]; then to=$to/${1##*/}; fi
  make_directory "$(dirname -- "$to")"
  put_file "$1" "$to"
}

# copy_tree PATH: PATH is relative to COPY_FROM and begins with ./ (so that no name is taken for an option).
copy_tree() {
  local path
  # A first walk without writing: a bad link is found before anything is changed.
  while IFS= read -r -d '' path; do
    if ! is_excluded "$path"; then check_link "$path"; fi
  done < <(cd -- "$COPY_FROM" && find "$1" -type l -print0)
  while IFS= read -r -d '' path; do
    if [ "$path" = . ] || is_excluded "$path"; then continue; fi
    if [ -L "$COPY_FROM/$path" ]; then
      put_link "$COPY_FROM/$path" "$COPY_TO/${path#./}"
    elif [ -d "$COPY_FROM/$path" ]; then
      make_directory "$COPY_TO/${path#./}"
    elif [ -f "$COPY_FROM/$path" ]; then
      make_directory "$(dirname -- "$COPY_TO/${path#./}")"
      put_file "$COPY_FROM/$path" "$COPY_TO/${path#./}"
    else
      fail "$COPY_FROM/${path#./} is neither file nor directory nor link"
    fi
  done < <(cd -- "$COPY_FROM" && find "$1" -print0)
}

# remove_others PATH: takes away from COPY_TO what COPY_FROM does not have.
remove_others() {
  local path
  while IFS= read -r -d '' path; do
    if [ "$path" = . ] || is_excluded "$path" || holds_excluded "$path"; then continue; fi
    if [ ! -e "$COPY_FROM/$path" ] && [ ! -L "$COPY_FROM/$path" ]; then
      rm -rf -- "${COPY_TO:?}/${path#./}" || fail "cannot remove $COPY_TO/${path#./}"
      REMOVED=$((REMOVED + 1))
    fi
  done < <(cd -- "$COPY_TO" && find "$1" -print0)
}

# is_excluded PATH: a pattern names it or a directory above it. Reads the caller's `excludes`.
is_excluded() {
  local pattern path=${1#./}
  for pattern in ${excludes[@]+"${excludes[@]}"}; do
    # A pattern is meant as one.
    # shellcheck disable=SC2254
    case $path in $pattern | $pattern/*) return 0 ;; esac
  done
  return 1
}

# holds_excluded PATH: a directory of COPY_TO that must stay, because something excluded lies in it.
holds_excluded() {
  local path
  if [ ${#excludes[@]} -eq 0 ] || [ -L "$COPY_TO/$1" ] || [ ! -d "$COPY_TO/$1" ]; then return 1; fi
  while IFS= read -r -d '' path; do
    if is_excluded "$path"; then return 0; fi
  done < <(cd -- "$COPY_TO" && find "$1" -print0)
  return 1
}

# check_link PATH: refuses a link that is absolute or leads out of COPY_FROM.
check_link() {
  local target directory
  target=$(readlink "$COPY_FROM/$1")
  case $target in /*) fail "refused: $COPY_FROM/${1#./} is a link to $target, outside of what is copied" ;; esac
  directory=$(cd -- "$COPY_FROM" && cd -P -- "$(dirname -- "$1")" && cd -P -- "$(dirname -- "$target")" 2>/dev/null && pwd -P) ||
    fail "refused: $COPY_FROM/${1#./} is a link that leads nowhere ($target)"
  case ${target##*/} in ..) directory=$(dirname -- "$directory") ;; esac
  case $directory/ in "$COPY_FROM"/*) ;; *)
    fail "refused: $COPY_FROM/${1#./} is a link to $target, outside of what is copied" ;;
  esac
}

make_directory() {
  if [ -d "$1" ]; then return 0; fi
  if [ -e "$1" ]; then fail "$1 is a file where a directory is copied to"; fi
  mkdir -p -- "$1" || fail "cannot make $1"
}

# put_file FILE TARGET: by way of a file beside it, so that TARGET is never half written and a link there is replaced
# and not written through.
put_file() {
  local part=$2.migplan-part
  if [ -d "$2" ] && [ ! -L "$2" ]; then fail "$2 is a directory where a file is copied to"; fi
  if [ -f "$2" ] && [ ! -L "$2" ] && cmp -s -- "$1" "$2"; then return 0; fi
  if ! cp -p -- "$1" "$part" || ! mv -f -- "$part" "$2"; then
    rm -f -- "$part"
    fail "cannot write $2"
  fi
  COPIED=$((COPIED + 1))
}

put_link() {
  local target
  target=$(readlink "$1")
  if [ -L "$2" ] && [ "$(readlink "$2")" = "$target" ]; then return 0; fi
  if [ -d "$2" ] && [ ! -L "$2" ]; then fail "$2 is a directory where a link is copied to"; fi
  make_directory "$(dirname -- "$2")"
  rm -f -- "$2"
  ln -s -- "$target" "$2" || fail "cannot make the link $2"
  COPIED=$((COPIED + 1))
}

# do_remove [--keep DIR] PATH…: a missing one is no error. With --keep it is moved there instead.
do_remove() {
  local keep='' path name place count
  if [ "$1" = --keep ]; then
    keep=$2
    shift 2
  fi
  for path in "$@"; do refuse_to_remove "$path"; done
  for path in "$@"; do
    while [ "${path%/}" != "$path" ]; do path=${path%/}; done
    if [ ! -e "$path" ] && [ ! -L "$path" ]; then
      note "not there: $path"
    elif [ -z "$keep" ]; then
      rm -rf -- "$path" || fail "cannot remove $path"
      note "removed: $path"
    else
      make_directory "$keep"
      name=${path##*/} count=1
      place=$keep/$name
      while [ -e "$place" ] || [ -L "$place" ]; do
        count=$((count + 1))
        place=$keep/$name.$count
      done
      mv -- "$path" "$place" || fail "cannot move $path to $place"
      note "moved: $path"
      note "to $place"
    fi
  done
}

# Nothing relative, nothing near the root, no home as a whole and nothing above one.
refuse_to_remove() {
  local path=$1 kept
  while [ "${path%/}" != "$path" ]; do path=${path%/}; done
  case $path in /*/*) ;; *) fail "refused: remove $1" ;; esac
  case $path/ in */../* | */./*) fail "refused: remove $1" ;; esac
  for kept in "${MIGPLAN_OLD_HOMES[@]}" "${MIGPLAN_NEW_HOMES[@]}" "$MIGPLAN_BUNDLE" "$MIGPLAN_STATE"; do
    case ${kept%/}/ in "$path"/*) fail "refused: remove $1, which holds $kept" ;; esac
  done
}

# do_unpack ARCHIVE TO STRIP: STRIP=1 leaves out the one directory at the top. Unpacked beside TO and moved, so that TO
# is there whole or not at all; in a TO that has files already, nothing that differs is replaced.
do_unpack() {
  local archive=$1 to=${2%/} strip=$3 parent work content entry name
  if [ ! -r "$archive" ]; then fail "cannot read $archive"; fi
  if [ -z "$to" ]; then fail "refused: unpack to $2"; fi
  parent=$(dirname -- "$to")
  make_directory "$parent"
  work=$parent/.migplan-unpack-${STEP_NUMBERS[CURRENT]}
  # What an interrupted try left.
  rm -rf -- "$work"
  mkdir -- "$work" || fail "cannot write in $parent"
  note "unpacking $archive"
  if ! unpack_into "$archive" "$work"; then
    rm -rf -- "$work"
    fail "cannot unpack $archive"
  fi
  content=$work
  if [ "$strip" -eq 1 ]; then
    content=$(only_entry "$work") || fail "$archive does not hold exactly one directory at its top; see $work"
  fi
  if [ -d "$to" ] && [ -z "$(ls -A -- "$to")" ]; then rmdir -- "$to" || fail "cannot replace the empty $to"; fi
  if [ ! -e "$to" ]; then
    mv -- "$content" "$to" || fail "cannot move $content to $to"
  else
    while IFS= read -r -d '' entry; do
      name=${entry##*/}
      if [ -e "$to/$name" ] || [ -L "$to/$name" ]; then
        diff -r -q -- "$entry" "$to/$name" >/dev/null 2>&1 || fail "$to/$name is there already and differs; move it away first"
      fi
    done < <(find "$content" -mindepth 1 -maxdepth 1 -print0)
    while IFS= read -r -d '' entry; do
      if [ ! -e "$to/${entry##*/}" ]; then mv -- "$entry" "$to/" || fail "cannot write in $to"; fi
    done < <(find "$content" -mindepth 1 -maxdepth 1 -print0)
  fi
  rm -rf -- "$work"
  note "to $to"
}

unpack_into() {
  case $1 in
    *.zip | *.jar | *.war)
      if command -v unzip >/dev/null 2>&1; then
        unzip -q -- "$1" -d "$2"
      elif command -v jar >/dev/null 2>&1; then
        local archive
        archive=$(cd -- "$(dirname -- "$1")" && pwd -P)/${1##*/}
        (cd -- "$2" && jar xf "$archive")
      else
        problem 'neither unzip nor jar is on the PATH'
        return 1
      fi
      ;;
    *.tar | *.tar.gz | *.tgz | *.tar.bz2 | *.tar.xz) tar -xf "$1" -C "$2" ;;
    *)
      problem "what kind of archive is ${1##*/}?"
      return 1
      ;;
  esac
}

# only_entry DIRECTORY: prints the one directory that is all it holds.
only_entry() {
  local entry found=''
  while IFS= read -r -d '' entry; do
    if [ -n "$found" ] || [ ! -d "$entry" ]; then return 1; fi
    found=$entry
  done < <(find "$1" -mindepth 1 -maxdepth 1 -print0)
  if [ -z "$found" ]; then return 1; fi
  printf '%s' "$found"
}

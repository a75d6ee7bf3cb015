# shellcheck shell=bash
# Backups: below backup/, readable by the user alone, whole or not there, never written over.

BACKUPS=$MIGPLAN_STATE/backup

# free_name FILE: FILE, or FILE with .2, .3, … when it is taken: an earlier backup may be the better one.
free_name() {
  local name=$1 count=1
  while [ -e "$name" ]; do
    count=$((count + 1))
    name=$1.$count
  done
  printf '%s' "$name"
}

# backup_file DB: where the backup of a database goes when the name is free. The step's number is in it: on a route of several
# hops each makes its own.
backup_file() { printf '%s/%s-%s.%s' "$BACKUPS" "${STEP_NUMBERS[CURRENT]}" "$1" "$CLIENT_BACKUP_EXTENSION"; }

# do_backup_database DB [RESTORE]: RESTORE is the line that brings back a backup of the default name; report.sh prints it.
do_backup_database() {
  local title="db_$1_title" file
  (umask 077 && mkdir -p -- "$BACKUPS") || fail "cannot make $BACKUPS"
  file=$(free_name "$(backup_file "$1")")
  note "backing up $1 (${!title}) to $file"
  rm -f -- "$file.part"
  if ! (umask 077 && logged client_backup "$1" "$file.part"); then
    rm -f -- "$file.part"
    fail "the backup of $1 failed; the client's message is above and in $(step_log)"
  fi
  mv -- "$file.part" "$file" || fail "cannot write $file"
  journal note "backup $1 $file"
  note "$(size_of "$file") bytes"
}

# do_backup_paths TO PATH…: one archive a path.
do_backup_paths() {
  local to=${1%/} path parent name file
  shift
  (umask 077 && mkdir -p -- "$to") || fail "cannot make $to"
  for path in "$@"; do
    while [ "${path%/}" != "$path" ]; do path=${path%/}; done
    if [ ! -e "$path" ]; then fail "there is no $path"; fi
    name=${path##*/}
    parent=$(dirname -- "$path")
    file=$(free_name "$to/${STEP_NUMBERS[CURRENT]}-$name.tar.gz")
    note "backing up $path to $file"
    # The bundle and its backups may lie below a home: an archive must not hold itself.
    if ! (umask 077 && tar -czf "$file.part" --exclude "$name.tar.gz.part" -C "$parent" "./$name"); then
      rm -f -- "$file.part"
      fail "the backup of $path failed"
    fi
    tar -tzf "$file.part" >/dev/null || fail "the archive $file.part cannot be read back"
    mv -- "$file.part" "$file" || fail "cannot write $file"
    journal note "backup $path $file"
    note "$(size_of "$file") bytes"
  done
}

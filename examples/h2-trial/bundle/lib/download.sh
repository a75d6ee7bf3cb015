# shellcheck shell=bash
# Packs and tools that the migration needs, in the site's downloads directory.

# do_download FILE URL LOGIN SHA256: URL and SHA256 may be empty. Where the address asks for a login, a person fetches it.
do_download() {
  local file=$MIGPLAN_DOWNLOADS/$1 url=$2 login=$3 wanted=$4 found
  if [ ! -e "$file" ]; then
    if [ "$login" -eq 1 ] || [ -z "$url" ]; then ask_for_file "$file" "$url"; fi
    fetch_file "$file" "$url"
  fi
  found=$(sha256_of "$file") || fail "cannot read $file"
  if [ -z "$wanted" ]; then
    note "$file"
    note "sha256 $found (nobody has pinned it; compare with the publisher's)"
  elif [ "$found" != "$wanted" ]; then
    more "wanted sha256 $wanted"
    more "found  sha256 $found"
    fail "$file is not the file that was pinned; move it away and get it again"
  else
    note "$file is the pinned one"
  fi
  journal note "download $1 sha256 $found"
}

ask_for_file() {
  more "put the file there: $1"
  if [ -n "$2" ]; then more "it is fetched, with a login, from $2"; fi
  halt "a person has to get ${1##*/}"
}

fetch_file() {
  local part=$1.part
  if ! command -v curl >/dev/null 2>&1; then
    more "get it from $2"
    more "and put it there: $1"
    halt 'curl is not on the PATH'
  fi
  mkdir -p -- "$MIGPLAN_DOWNLOADS" || fail "cannot make $MIGPLAN_DOWNLOADS"
  note "fetching $2"
  # --fail: an error page is not the file.
  if ! curl --fail --location --silent --show-error --retry 2 --output "$part" -- "$2" </dev/null; then
    rm -f -- "$part"
    fail "cannot get $2"
  fi
  mv -- "$part" "$1" || fail "cannot write $1"
}

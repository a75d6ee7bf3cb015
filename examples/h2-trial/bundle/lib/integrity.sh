# shellcheck shell=bash
# Are the files of this bundle the ones that were compiled and reviewed? SHA256SUMS says; exit 4 when not.

# sha256_tool: prints the command that hashes files, as words. GNU and busybox have sha256sum, macOS and Perl shasum.
sha256_tool() {
  if command -v sha256sum >/dev/null 2>&1; then
    printf 'sha256sum'
  elif command -v shasum >/dev/null 2>&1; then
    printf 'shasum -a 256'
  else
    return 1
  fi
}

# sha256_of FILE: prints the digest in hex.
sha256_of() {
  local tool
  tool=$(sha256_tool) || return 1
  # The tool's name is one or three plain words; the file reaches it on standard input, whatever its name is.
  # shellcheck disable=SC2086
  $tool <"$1" | cut -d ' ' -f 1
}

check_integrity() {
  local tool answer
  if [ ! -f SHA256SUMS ]; then
    quit 4 "SHA256SUMS is missing: this is not the whole bundle ($MIGPLAN_BUNDLE)"
  fi
  if ! tool=$(sha256_tool); then
    quit 4 'neither sha256sum nor shasum is on the PATH: the bundle cannot be checked'
  fi
  # shellcheck disable=SC2086
  if answer=$($tool -c SHA256SUMS 2>&1); then return 0; fi
  problem 'this bundle is not what was compiled; nothing was run'
  printf '%s\n' "$answer" | grep -v ': OK$' | while IFS= read -r line; do more "$line"; done
  more 'get the bundle again, or compile it again and have it reviewed; do not edit it in place'
  exit 4
}

# shellcheck shell=bash disable=SC2034,SC2153
# (2034, 2153: the files of lib/ read variables that another one sets.)
# The list of steps: steps/index.tsv (number, id, kind, lane, nodes, needs, flags, title), read once into arrays.
# A needed step with a star must be done on every node that runs it; without one, on the node that waits.

STEP_NUMBERS=() STEP_IDS=() STEP_KINDS=() STEP_NODES=() STEP_NEEDS=() STEP_FLAGS=() STEP_TITLES=()

read_steps() {
  local number id kind lane nodes needs flags title
  # `lane` is for the runbooks.
  # shellcheck disable=SC2034
  while IFS=$'\t' read -r number id kind lane nodes needs flags title; do
    if [ -z "$number" ]; then continue; fi
    STEP_NUMBERS+=("$number")
    STEP_IDS+=("$id")
    STEP_KINDS+=("$kind")
    STEP_NODES+=("$nodes")
    STEP_NEEDS+=("$needs")
    STEP_FLAGS+=("$flags")
    STEP_TITLES+=("$title")
  done <steps/index.tsv
}
if [ ! -r steps/index.tsv ]; then quit 4 'steps/index.tsv is missing: this is not the whole bundle'; fi
read_steps

# find_step NUMBER|ID: sets STEP to its position; 50 and 050 are the same number.
find_step() {
  local position wanted=$1 plain
  plain=$(without_zeros "$wanted")
  for ((position = 0; position < ${#STEP_NUMBERS[@]}; position++)); do
    if [ "${STEP_IDS[position]}" = "$wanted" ] || [ "$(without_zeros "${STEP_NUMBERS[position]}")" = "$plain" ]; then
      STEP=$position
      return 0
    fi
  done
  return 1
}

require_step() {
  find_step "$1" || wrong_usage "there is no step $1; see ./migrate.sh plan"
}

without_zeros() {
  local text=$1
  while [ "${text#0}" != "$text" ] && [ ${#text} -gt 1 ]; do text=${text#0}; done
  printf '%s' "$text"
}

# has_word LIST WORD: is WORD one of the comma-separated words of LIST?
has_word() {
  case ",$1," in *",$2,"*) return 0 ;; esac
  return 1
}

# words LIST: one a line; `-` is the empty list.
words() {
  if [ "$1" != - ]; then printf '%s\n' "$1" | tr ',' '\n'; fi
}

step_file() { printf 'steps/%s-%s.sh' "${STEP_NUMBERS[$1]}" "${STEP_IDS[$1]}"; }
step_name() { printf '%s %s' "${STEP_NUMBERS[$1]}" "${STEP_IDS[$1]}"; }

# load_step POSITION: defines step_before, step_run, step_after, step_failed. Only in a subshell.
load_step() {
  CURRENT=$1
  CURRENT_STEP="${STEP_NUMBERS[$1]}"
  local file
  file=$(step_file "$1")
  if [ ! -r "$file" ]; then fail "$file is missing"; fi
  # shellcheck source=/dev/null
  . "./$file" || fail "$file cannot be read"
}

# all_needs POSITION: numbers of every step it waits for, directly or not, one a line. The file is in the order of
# execution, so one walk backwards meets every step before what it needs.
all_needs() {
  LC_ALL=C awk -F '\t' -v from="${STEP_NUMBERS[$1]}" '
    { number[NR] = $1; needs[NR] = $6 }
    END {
      wanted[from] = 1
      for (i = NR; i > 0; i--) {
        if (!(number[i] in wanted)) continue
        if (number[i] != from) print number[i]
        if (needs[i] == "-") continue
        gsub(/[*]/, "", needs[i])
        count = split(needs[i], list, ",")
        for (j = 1; j <= count; j++) wanted[list[j]] = 1
      }
    }' steps/index.tsv
}

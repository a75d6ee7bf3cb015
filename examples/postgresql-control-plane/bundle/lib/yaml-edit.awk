# Changes one value of a block-style YAML file, or takes one key or list item out, and leaves every other byte alone.
# POSIX awk: runs under gawk, mawk, BWK awk and busybox.
#
# Environment:
#   YAML_OPERATION  set | remove
#   YAML_PATH       keys joined by dots, list items by selector: versions[version=5.10.0].migratorConfigs[name=X,order=2]
#                   A key that holds dots itself is written as it is: wso2.datasources.dataSources[name=AM_DB]
#   YAML_VALUE      for set: a plain or "double-quoted" YAML scalar; the quotes of the old value are kept
# Standard output: the new text. Exit code: 0 done, 3 the path is not in the file, 4 it cannot be done safely (message on
# standard error, nothing on standard output).
#
# Not touched, but refused: flow collections, block scalars, anchors, tags, several documents, tabs as indentation.

{
  if (NR == 1 && substr($0, 1, 3) == "\357\273\277") { bom = substr($0, 1, 3); $0 = substr($0, 4) }
  cr[NR] = ($0 ~ /\r$/) ? "\r" : ""
  sub(/\r$/, "")
  line[NR] = $0
  if ($0 ~ /^ *\t/ && $0 !~ /^[ \t]*(#.*)?$/) tabs = NR
  empty[NR] = ($0 ~ /^[ \t]*(#.*)?$/ || $0 ~ /^%/)
  if ($0 ~ /^(---|\.\.\.)([ \t]|$)/) {
    empty[NR] = 1
    if (content) documents = NR
  } else if (!empty[NR]) {
    if (documents) several = 1
    content = 1
  }
  match($0, /^ */)
  indent[NR] = RLENGTH
}

END {
  path = ENVIRON["YAML_PATH"]
  if (tabs) refuse("line " tabs " is indented with a tab")
  if (several) refuse("the file holds several documents")
  first = next_content(1, NR)
  if (first == 0) missing("the file is empty")
  in_mapping(first, NR, indent[first], path)
  for (i = 1; i <= NR; i++) if (!(i in deleted)) print (i == 1 ? bom : "") line[i] cr[i]
}

# in_mapping: walks the mapping in lines s..e whose keys stand in column c, along `rest`.
function in_mapping(s, e, c, rest,    at, next_line, after, selector, close_at) {
  at = find_key(s, e, c, rest)
  if (at == 0) missing("there is no " rest (rest == path ? "" : " (of " path ")"))
  after = substr(rest, length(FOUND_KEY) + 1)
  next_line = FOUND_END > at ? next_content(at + 1, FOUND_END) : 0
  if (after == "") {
    if (ENVIRON["YAML_OPERATION"] == "set") set_value(at, c, FOUND_END)
    else remove_key(s, e, c, at, FOUND_END)
    return
  }
  read_value(at, VALUE_AT)
  if (STYLE != "" || next_line == 0) refuse("line " at ": the value of " FOUND_KEY " is not a block mapping or list")
  if (substr(after, 1, 1) == ".") {
    if (is_item(next_line)) refuse("line " next_line ": " FOUND_KEY " is a list; say which item: " FOUND_KEY "[key=value]")
    in_mapping(next_line, FOUND_END, indent[next_line], substr(after, 2))
    return
  }
  close_at = index(after, "]")
  if (close_at == 0) refuse("the selector of " path " is not closed")
  selector = substr(after, 2, close_at - 2)
  if (!is_item(next_line)) refuse("line " next_line ": " FOUND_KEY " is not a list")
  in_list(at, next_line, FOUND_END, indent[next_line], selector, substr(after, close_at + 1))
}

# in_list: the items in lines s..e, with their dashes in column d; `key_line` holds the list's key.
function in_list(key_line, s, e, d, selector, rest,    i, last, count, items, start, end) {
  for (i = s; i != 0 && i <= e; i = next_content(last + 1, e)) {
    last = node_end(i, d, e, 1)
    items++
    if (fits(i, last, selector)) { count++; start = i; end = last }
  }
  if (count == 0) missing("no item of the list has " selector " (" path ")")
  if (count > 1) refuse(count " items of the list have " selector " (" path ")")
  if (rest == "") {
    if (ENVIRON["YAML_OPERATION"] == "set") refuse(path " is a list item, not a value")
    for (i = start; i <= end; i++) deleted[i] = 1
    # A key without any item would be null and not an empty list.
    if (items == 1) line[key_line] = substr(line[key_line], 1, VALUE_AT - 1) " []" substr(line[key_line], VALUE_AT)
    return
  }
  open_item(start, end)
  in_mapping(ITEM_START, end, ITEM_COLUMN, substr(rest, 1, 1) == "." ? substr(rest, 2) : rest)
}

# open_item: ITEM_START and ITEM_COLUMN of what stands in the item of lines s..e, on the dash's line or below it.
function open_item(s, e,    text) {
  text = substr(line[s], indent[s] + 2)
  if (text ~ /^[ \t]*(#.*)?$/) {
    ITEM_START = next_content(s + 1, e)
    ITEM_COLUMN = ITEM_START ? indent[ITEM_START] : 0
    return
  }
  match(text, /^[ \t]*/)
  ITEM_START = s
  ITEM_COLUMN = indent[s] + 1 + RLENGTH
}

# fits: does the mapping in an item hold every key=value of the selector?
function fits(s, e, selector,    count, pairs, i, at, key, save_key, save_end, save_at, answer) {
  open_item(s, e)
  if (ITEM_START == 0) return 0
  save_key = FOUND_KEY; save_end = FOUND_END; save_at = VALUE_AT
  answer = 1
  count = split(selector, pairs, ",")
  for (i = 1; i <= count && answer; i++) {
    at = index(pairs[i], "=")
    if (at == 0) refuse("the selector " selector " is not key=value")
    key = substr(pairs[i], 1, at - 1)
    answer = (scalar_of(ITEM_START, e, ITEM_COLUMN, key) == substr(pairs[i], at + 1)) && SCALAR_FOUND
  }
  FOUND_KEY = save_key; FOUND_END = save_end; VALUE_AT = save_at
  return answer
}

function scalar_of(s, e, c, key,    at) {
  SCALAR_FOUND = 0
  at = find_key(s, e, c, key)
  if (at == 0 || FOUND_KEY != key) return ""
  read_value(at, VALUE_AT)
  SCALAR_FOUND = (STYLE ~ /^[dsp]$/)
  return unquoted(VALUE, STYLE)
}

# find_key: the line of the key with which `rest` begins, the longest one when several do (keys may hold dots). Sets
# FOUND_KEY, FOUND_END (last line of its value) and VALUE_AT (column behind the colon, from 1).
function find_key(s, e, c, rest,    i, last, found, key, end, value_at, sign) {
  for (i = s; i != 0 && i <= e; i = next_content(last + 1, e)) {
    last = i
    if (i != s && indent[i] != c) {
      if (indent[i] < c) refuse("line " i " cannot be read: its indentation fits nothing above")
      continue
    }
    if (!read_key(i, c)) refuse("line " i " is not a key with a value")
    last = node_end(i, c, e, 0)
    sign = substr(rest, length(KEY) + 1, 1)
    if (substr(rest, 1, length(KEY)) != KEY || (sign != "" && sign != "." && sign != "[")) continue
    if (found && KEY == key) refuse("lines " found " and " i " have the same key " KEY)
    if (!found || length(KEY) > length(key)) { found = i; key = KEY; end = last; value_at = KEY_END }
  }
  FOUND_KEY = key; FOUND_END = end; VALUE_AT = value_at
  return found + 0
}

# node_end: the last content line of the node that begins in line i at column c. A list may stand in the column of its key.
function node_end(i, c, e, item,    j, last) {
  last = i
  for (j = i + 1; j <= e; j++) {
    if (empty[j]) continue
    if (indent[j] > c || (!item && indent[j] == c && is_item(j))) last = j
    else break
  }
  return last
}

function next_content(i, e) {
  for (; i <= e; i++) if (!empty[i]) return i
  return 0
}

function is_item(i,    sign) {
  sign = substr(line[i], indent[i] + 2, 1)
  return substr(line[i], indent[i] + 1, 1) == "-" && (sign == "" || sign == " " || sign == "\t")
}

# read_key: sets KEY and KEY_END (column behind the colon, from 1) of the key in column c of line i.
function read_key(i, c,    text, quote, j, sign) {
  text = line[i]
  quote = substr(text, c + 1, 1)
  j = c + 1
  if (quote == "\"" || quote == "'") {
    for (j = c + 2; j <= length(text) && substr(text, j, 1) != quote; j++) if (quote == "\"" && substr(text, j, 1) == "\\") j++
    KEY = unquoted(substr(text, c + 1, j - c), quote == "\"" ? "d" : "s")
    for (j++; substr(text, j, 1) == " "; j++) ;
    if (substr(text, j, 1) != ":") return 0
    KEY_END = j + 1
    return 1
  }
  if (index("[]{}#&*!|>%@`?,", quote) || is_item_at(text, c)) return 0
  for (; j <= length(text); j++) {
    sign = substr(text, j + 1, 1)
    if (substr(text, j, 1) == "#" && substr(text, j - 1, 1) == " ") return 0
    if (substr(text, j, 1) == ":" && (sign == "" || sign == " " || sign == "\t")) {
      KEY = substr(text, c + 1, j - c - 1)
      sub(/[ \t]+$/, "", KEY)
      KEY_END = j + 1
      return 1
    }
  }
  return 0
}

function is_item_at(text, c,    sign) {
  sign = substr(text, c + 2, 1)
  return substr(text, c + 1, 1) == "-" && (sign == "" || sign == " ")
}

# read_value: the scalar behind column `from` of line i. Sets VALUE (as written), VALUE_START, VALUE_LENGTH and STYLE:
# d(ouble), s(ingle), p(lain), x (something else), empty when nothing stands there.
function read_value(i, from,    text, sign, j) {
  text = substr(line[i], from)
  match(text, /^[ \t]*/)
  VALUE_START = from + RLENGTH
  text = substr(text, RLENGTH + 1)
  sign = substr(text, 1, 1)
  STYLE = "p"
  if (text == "" || sign == "#") { STYLE = ""; VALUE = ""; VALUE_LENGTH = 0; return }
  if (sign == "\"" || sign == "'") {
    STYLE = sign == "\"" ? "d" : "s"
    for (j = 2; j <= length(text); j++) {
      if (STYLE == "d" && substr(text, j, 1) == "\\") { j++; continue }
      if (substr(text, j, 1) != sign) continue
      if (STYLE == "s" && substr(text, j + 1, 1) == "'") { j++; continue }
      break
    }
    if (j > length(text) || substr(text, j + 1) !~ /^[ \t]*$|^[ \t]+#/) STYLE = "x"
    VALUE = substr(text, 1, j)
  } else if (index("[]{}&*!|>%@`?,", sign)) {
    STYLE = "x"
    VALUE = text
  } else {
    VALUE = text
    sub(/[ \t]+#.*$/, "", VALUE)
    sub(/[ \t]+$/, "", VALUE)
  }
  VALUE_LENGTH = length(VALUE)
}

function set_value(i, c, end) {
  read_value(i, VALUE_AT)
  if (STYLE == "x" || end > i) refuse("line " i ": the value of " path " is not one plain or quoted scalar")
  line[i] = substr(line[i], 1, VALUE_START - 1) (STYLE == "" && VALUE_START == VALUE_AT ? " " : "") \
    in_style(ENVIRON["YAML_VALUE"], STYLE) (STYLE == "" && substr(line[i], VALUE_START) != "" ? " " : "") \
    substr(line[i], VALUE_START + VALUE_LENGTH)
}

# in_style: the new value in the quotes of the old one.
function in_style(value, style,    inner) {
  if (value ~ /^".*"$/ && length(value) > 1) {
    inner = substr(value, 2, length(value) - 2)
    # What holds escapes stays double-quoted.
    if (style == "s" && index(inner, "\\") == 0) return "'" doubled(inner, "'") "'"
    return value
  }
  if (style == "d") return "\"" escaped(value) "\""
  if (style == "s") return "'" doubled(value, "'") "'"
  if (value == "" || value ~ /^[^A-Za-z0-9_.\/+-]|: |:$| #|^[-+.]$|^- |[ \t]$/) return "\"" escaped(value) "\""
  return value
}

function remove_key(s, e, c, at, end,    i, others, last) {
  for (i = s; i != 0 && i <= e; i = next_content(last + 1, e)) { last = node_end(i, c, e, 0); others++ }
  if (others == 1) refuse("line " at ": " path " is the only key of its mapping")
  for (i = at; i <= end; i++) deleted[i] = 1
  # The first key of an item stands on the line of the dash, which stays.
  if (indent[at] < c) { delete deleted[at]; line[at] = substr(line[at], 1, indent[at] + 1) }
}

function unquoted(text, style,    inner) {
  if (style != "d" && style != "s") return text
  inner = substr(text, 2, length(text) - 2)
  if (style == "s") gsub(/''/, "'", inner)
  else { gsub(/\\"/, "\"", inner); gsub(/\\\\/, "\\", inner) }
  return inner
}

function doubled(text, sign,    i, out) {
  for (i = 1; i <= length(text); i++) out = out substr(text, i, 1) (substr(text, i, 1) == sign ? sign : "")
  return out
}

function escaped(text,    i, out, sign) {
  for (i = 1; i <= length(text); i++) {
    sign = substr(text, i, 1)
    out = out (sign == "\"" || sign == "\\" ? "\\" : "") sign
  }
  return out
}

function missing(text) { stop_with(3, text) }
function refuse(text) { stop_with(4, text) }
function stop_with(code, text) {
  print text | "cat 1>&2"
  close("cat 1>&2")
  exit code
}

# Prints the value of one scalar key of a TOML file, without its quotes. Exit code 1 when the key is not there.
# Environment: KEY_PATH, dotted; a part that is quoted in the file is written without quotes. POSIX awk.
# Not looked into: arrays of tables, inline tables, multi-line strings.

BEGIN { path = ENVIRON["KEY_PATH"]; table = ""; found = 0; readable = 1 }

{ sub(/\r$/, "") }
/^[ \t]*(#|$)/ { next }

/^[ \t]*\[\[/ { readable = 0; next }
/^[ \t]*\[/ {
  line = $0
  sub(/^[ \t]*\[[ \t]*/, "", line)
  sub(/[ \t]*\][ \t]*(#.*)?$/, "", line)
  table = plain_key(line)
  readable = 1
  next
}

readable {
  at = equals_sign($0)
  if (at == 0) next
  key = plain_key(substr($0, 1, at - 1))
  if (table != "") key = table "." key
  if (key != path) next
  print scalar(substr($0, at + 1))
  found = 1
  exit
}

END { exit !found }

# Position of the = behind a key, which may be quoted and hold one itself.
function equals_sign(text,    i, c, quote) {
  for (i = 1; i <= length(text); i++) {
    c = substr(text, i, 1)
    if (quote != "") { if (c == quote) quote = "" }
    else if (c == "\"" || c == "'") quote = c
    else if (c == "=") return i
  }
  return 0
}

# a . "b c" -> a.b c
function plain_key(text,    i, c, quote, out) {
  out = ""
  for (i = 1; i <= length(text); i++) {
    c = substr(text, i, 1)
    if (quote != "") { if (c == quote) quote = ""; else out = out c }
    else if (c == "\"" || c == "'") quote = c
    else if (c != " " && c != "\t") out = out c
  }
  return out
}

function scalar(text,    quote, i, c, out) {
  sub(/^[ \t]+/, "", text)
  quote = substr(text, 1, 1)
  if (quote != "\"" && quote != "'") {
    sub(/[ \t]*#.*$/, "", text)
    sub(/[ \t]+$/, "", text)
    return text
  }
  out = ""
  for (i = 2; i <= length(text); i++) {
    c = substr(text, i, 1)
    if (c == quote) break
    if (c == "\\" && quote == "\"") {
      i++
      c = substr(text, i, 1)
      if (c == "t") c = "\t"
      else if (c == "n") c = "\n"
      else if (c != "\"" && c != "\\") c = "\\" c
    }
    out = out c
  }
  return out
}

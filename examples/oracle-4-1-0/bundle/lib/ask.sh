# shellcheck shell=bash
# Questions about the world. Each answers with its exit code: 0 yes, 1 no, 2 it could not be asked.
# The ones about databases, configuration and servers are in sql.sh, config.sh and server.sh.

ask_file() { [ -e "$1" ] || [ -L "$1" ]; }

ask_no_file() { ! ask_file "$1"; }

ask_environment() { [ -n "${!1-}" ]; }

ask_program() { command -v -- "$1" >/dev/null 2>&1; }

# shellcheck shell=bash
# The text of `./migrate.sh help`.

print_help() {
  cat <<'TEXT'
usage: ./migrate.sh COMMAND [OPTIONS]

  preflight         look only: files, clients, connections, secrets, homes, disk space, first conditions
  plan              list every step with its state
  run               do the steps of this node in order, stop at the first failure or doubt
  resume            the same as run: goes on where the last run stopped
  status            where the migration stands, on every node whose journal is here
  verify [STEP]     ask again whether the results of the SQL steps (or of one step) are there
  mark STEP --because TEXT
                    record that a person did this step, and why it counts as done
  reopen STEP --because TEXT
                    after a restore: this step and every later one of this node are to be done again
  unlock            take away the lock that a dead run left behind
  restore [STEP]    print how the backup of STEP (or every backup) is restored; changes nothing
  help              this text

options
  --node NAME       which node of the site this machine is (or set MIGPLAN_NODE)
  --until STEP      with run: stop after this step (number or id)
  --yes             with run: do not ask whether to begin. Never answers for a manual step

environment
  MIGPLAN_NODE      the node's name
  MIGPLAN_STATE     where journal/, logs/ and backup/ are kept; default: the bundle's directory
  NO_COLOR          no colours
  Database passwords are read from the variables that `preflight` lists. Where a variable is not set, the database
  client's own way is used (~/.pgpass, ~/.my.cnf, wallet, trusted connection). No password reaches a command line.

several nodes
  Each node writes journal/<node>.log. A step that waits for another node looks for that node's journal here: use one
  shared MIGPLAN_STATE, or copy the other node's journal/<node>.log into this journal/ directory.

exit codes
  0  done, or nothing to do             4  a file of the bundle is not what SHA256SUMS says
  1  a step failed: mend, then resume   5  another run holds the lock
  3  refused, or waits for a person     64 wrong usage
     or for another node
TEXT
}

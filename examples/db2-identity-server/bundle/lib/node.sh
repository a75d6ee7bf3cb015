# shellcheck shell=bash disable=SC2034,SC2153
# (2034, 2153: the files of lib/ read variables that another one sets.)
# Which node of the site this machine is. Never guessed from the host name: a wrong guess runs a gateway's steps on
# the publisher.

choose_node() {
  local node
  NODE=${OPT_NODE:-${MIGPLAN_NODE-}}
  if [ -z "$NODE" ] && [ ${#MIGPLAN_NODES[@]} -eq 1 ]; then NODE=${MIGPLAN_NODES[0]}; fi
  for node in "${MIGPLAN_NODES[@]}"; do
    if [ "$node" = "$NODE" ]; then
      # The steps read it where nodes differ.
      MIGPLAN_NODE=$NODE
      return 0
    fi
  done
  if [ -z "$NODE" ]; then
    problem 'which node is this? Say --node NAME, or set MIGPLAN_NODE'
  else
    problem "this site has no node $NODE"
  fi
  for node in "${MIGPLAN_NODES[@]}"; do
    if [ "$node" = "$MIGPLAN_MIGRATION_NODE" ]; then more "$node   (runs what is done once)"; else more "$node"; fi
  done
  exit 64
}

#!/bin/sh
# Plays the product's start script: starts, detaches and logs as the product does. `start` returns at once, the process is in
# wso2carbon.pid, the log is appended to. Each start keeps what it was given: arguments, configuration, bundles, log.
# stand-in/release names the release; stand-in/tools.sh plays the migration tools that lie in dropins.
home=$(cd "$(dirname "$0")/.." && pwd)
release=$(cat "$home/stand-in/release")
log=$home/repository/logs/wso2carbon.log

say() {
  echo "TID: [-1234] [] [2020-01-01 00:00:00,000]  INFO {stand-in} - $*" >>"$log"
  echo "$*" >>"$seen/log"
}

# The value of a -D argument; without one, whether it is there at all.
property() { printf '%s\n' "$arguments" | sed -n "s/^-D$1=//p" | tail -n 1; }
flag() { printf '%s\n' "$arguments" | grep -q -x -e "-D$1"; }
# A bundle in dropins; OSGi starts whatever lies there.
bundle() { [ -n "$(find "$home/repository/components/dropins" -name "$1")" ]; }

case $1 in
  start)
    shift
    arguments=$(printf '%s\n' "$@")
    mkdir -p "$home/repository/logs" "$home/starts"
    number=$(find "$home/starts" -mindepth 1 -maxdepth 1 | wc -l | tr -d ' ')
    seen=$home/starts/$number
    mkdir "$seen"
    : >"$seen/log"
    printf '%s\n' "$@" >"$seen/args"
    cp "$home/repository/conf/deployment.toml" "$seen/deployment.toml" 2>/dev/null
    ls "$home/repository/components/dropins" >"$seen/dropins"
    # What the real one cannot start without: the driver, and the keystore.
    for file in repository/components/lib/driver.jar repository/resources/security/wso2carbon.jks; do
      if [ ! -r "$home/$file" ]; then say "Error in intializing system data sources: no $file"; fi
    done
    # The kernel registers the tools as observers of its start, and says that it is up when they have come back.
    # shellcheck source-path=SCRIPTDIR source=tools.sh
    . "$home/stand-in/tools.sh"
    sh -c 'echo $$ >"$1/wso2carbon.pid"; while :; do sleep 1; done' server "$home" </dev/null >/dev/null 2>&1 &
    while [ ! -s "$home/wso2carbon.pid" ]; do sleep 0.1; done
    identity_tool
    client
    say "Repository       : $home/repository"
    say "Server           :  WSO2 API Manager-$release"
    say 'WSO2 Carbon started in 42 sec'
    say 'Mgt Console URL  : https://localhost:9443/carbon/'
    ;;
  stop)
    kill "$(cat "$home/wso2carbon.pid")"
    rm -f "$home/wso2carbon.pid"
    ;;
esac

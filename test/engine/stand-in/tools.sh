# shellcheck shell=sh disable=SC2154
# Plays the vendor's migration tools: each works where its bundle lies in dropins and the start asks for it, and logs what the
# real one logs (source of the identity migration and of the clients, branches 3.1.0, 3.2.0, 4.0.0, tag v4.1.0.31).
# Sourced by server.sh.

identity_tool() {
  bundle 'org.wso2.carbon.is.migration-*.jar' || return 0
  flag migrate && [ "$(property component)" = identity ] || return 0
  config=$home/migration-resources/migration-config.yaml
  if [ ! -r "$config" ]; then
    say "Error while loading migration configs"
    return 0
  fi
  # Without this switch it does nothing and says nothing.
  [ "$(scalar migrationEnable)" = true ] || return 0
  say '............................WSO2 Product Migration Service Task............................'
  migrators "$(scalar currentVersion)" "$(scalar migrateVersion)" | while read -r version name order; do
    say " WSO2 Product Migration Service Task : Version : $version, Migration Step : $name of order : $order is starting........................... "
  done
  say ' WSO2 Product Migration Service Task : Execution was done through all the requested version list without having any issue'
}

scalar() { sed -n "s/^$1: *\"\{0,1\}\([^\"]*\)\"\{0,1\} *\$/\1/p" "$config"; }

# migrators FROM TO: `version name order` of what comes after FROM, up to TO, in the order of the file.
migrators() {
  awk -v from="$1" -v to="$2" '
    function rank(text, part) { split(text, part, "."); return part[1] * 1000000 + part[2] * 1000 + part[3] }
    { gsub(/"/, ""); gsub(/- /, "") }
    $1 == "version:" { version = $2; next }
    $1 == "name:" { name = $2 }
    $1 == "order:" && rank(version) > rank(from) && rank(version) <= rank(to) { print version, name, $2 }' "$config"
}

client() {
  bundle 'org.wso2.carbon.apimgt.migrate.client-*.jar' || return 0
  from=$(property migrateFromVersion)
  case $release in
    3.1.0) client_3_1_0 ;;
    3.2.0) client_3_2_0 ;;
    4.0.0) client_4_0_0 ;;
    4.1.0) client_4_1_0 ;;
  esac
  say 'WSO2 API Manager migration component successfully activated.'
}

client_3_1_0() {
  # From 3.0.0 it has no work.
  [ "$from" = 2.6.0 ] || return 0
  registry_resources
  say 'Populating WSO2 API Manager Scope-Role Mapping'
  say 'Updating User Roles done for all the tenants.'
}

client_3_2_0() {
  case $from in 3.0.0 | 3.1.0) ;; *) return 0 ;; esac
  if [ "$(property migrateStats)" = true ]; then
    say '----------------Migrating to WSO2 API Manager analytics 3.2.0'
    say '------------------------------Stat migration completed----------------------------------'
    return 0
  fi
  registry_resources
}

registry_resources() {
  if [ ! -r "$home/migration-resources/rxts/api.rxt" ]; then
    say 'Error when reading api.rxt from migration-resources'
    return 0
  fi
  say 'Migrating WSO2 API Manager registry resources'
  say 'Rxt resource migration done for all the tenants'
  say 'Completed Updating API artifacts tenant ---- -1234(carbon.super)'
}

client_4_0_0() {
  say "Starting APIM Migration from APIM $from .............."
  [ "$from" = 3.2.0 ] || return 0
  written 4.0.0 || return 0
  say 'Migrated Successfully to 4.0.0'
}

client_4_1_0() {
  flag migrate || return 0
  if flag runPreMigration; then
    say 'Validation of the API definitions is done'
    return 0
  fi
  # The SQL of its own comes first, and an error in it is logged only.
  scripts=$home/migration-resources/migration-scripts
  if [ -n "$(find "$scripts" \( -name "$(cat "$home/stand-in/dialect").sql" -o -name reg-index.sql \) -size +0)" ]; then
    say "Error while running AM_DB pre migration SQL script at $scripts"
  fi
  to=$(property migratedVersion)
  for pair in 2.6.0-3.1.0 3.1.0-3.2.0 3.2.0-4.0.0 4.0.0-4.1.0; do
    [ "${pair%-*}" = "$from" ] || continue
    written "${pair#*-}" || return 0
    say "Completed migration from $from to ${pair#*-}..."
    from=${pair#*-}
    if [ "$from" = "$to" ]; then break; fi
  done
}

# written RELEASE: what the client of that release writes into the database.
written() {
  [ -r "$home/stand-in/$1.sql" ] || return 0
  if ! sh "$home/stand-in/database.sh" "$home/stand-in/$1.sql" >"$seen/sql" 2>&1; then
    say "SQL exception occurred while migrating: $(tail -n 3 "$seen/sql")"
    return 1
  fi
}

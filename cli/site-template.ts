/**
 * What `migplan init` writes: a site that compiles once its values are replaced, every key of the schema explained.
 * The line that names the schema comes from the command, since it depends on where the file lies.
 */
export const SITE_TEMPLATE = `#
# One installation of WSO2 API Manager, described for migplan.
# Change the values, remove what you do not have, then:  migplan compile --site site.yaml --out upgrade
# No secret stands in this file: passwords are names of environment variables (env:NAME), or, where the
# configuration is encrypted, aliases of secure vault (secret:alias).

site: my-installation              # lower case, digits, hyphens; appears in the runbook
from: 3.0.0                        # version that runs now
to: 3.1.0                          # version to arrive at; \`migplan routes --from 3.0.0\` lists what is possible
dialect: postgresql                # mysql (also MariaDB), postgresql, oracle, mssql, db2, h2
os: linux                          # linux, mac, windows

homes:                             # absolute paths, the same on every node
  old: /opt/wso2am-3.0.0
  new: /opt/wso2am-3.1.0
  # via: { 3.2.0: /opt/wso2am-3.2.0 }             # homes of the versions between, on a longer route
  # analyticsOld: /opt/wso2am-analytics-3.0.0     # only with databases.analytics_db
  # analyticsNew: /opt/wso2am-analytics-3.1.0

# jdbcDriver: postgresql-42.2.18.jar              # driver jar in the old components/lib, carried over

databases:                         # as in the old deployment.toml; URLs without user and password
  apim_db:
    url: jdbc:postgresql://db.example.com:5432/am_db
    username: am
    password: env:APIM_DB_PASSWORD
  shared_db:
    url: jdbc:postgresql://db.example.com:5432/reg_db
    username: reg
    password: env:SHARED_DB_PASSWORD
  # user:                          # only where users live in a database of their own
  #   url: jdbc:postgresql://db.example.com:5432/um_db
  #   username: um
  #   password: env:USER_DB_PASSWORD
  # config: …                      # only where the configuration registry has a database of its own
  # analytics_db: …                # only where on-premise analytics is used

nodes:                             # every server of the installation
  - name: node1                    # short name; used as \`./migrate.sh run --node node1\`
    host: 10.0.0.11
    roles: [all-in-one]            # or: publisher, devportal, key-manager, gateway, traffic-manager,
                                   # analytics-worker, analytics-dashboard
    # deployment: ./node1.toml     # this node's old deployment.toml, when it differs
# migrationNode: node1             # node that does what is done once; default the first that can

downloads:
  directory: /opt/downloads        # where the packs and tools lie on the nodes
  identityMigration: 1.0.175       # identity migration component that you downloaded; with keyManager: built-in.
                                   # On a longer route one for each release: { 3.2.0: 1.0.175, 4.0.0: 1.0.210 }
  # migrationClient: 4.1.0.51      # to 4.1.0: version in the file name of the migration client
  # sha256: { wso2am-3.1.0.zip: <64 hexadecimal digits> }

# keystores:                       # only where they are not those of the product
#   primary:
#     file: acme.jks
#     type: JKS
#     alias: acme
#     password: env:KEYSTORE_PASSWORD
#     keyPassword: env:KEY_PASSWORD             # default: the keystore's password
#     rsaBits: 2048                # size of its RSA key; newer releases refuse less
#   internal: …                    # keystores of their own for internal data
#   tls: …                         # and for TLS, with the same keys
#   truststore: { file: client-truststore.jks, password: env:TRUSTSTORE_PASSWORD }

facts:                             # the conditions of the vendor's guide, as answers
  # True when versioningProperties, -Comments, -Tags or -Ratings is true in the old registry.xml:
  registryVersioning: false
  # keepRegistryVersioning: false  # keep it on all the same (not recommended)
  multiTenant: false               # tenants besides carbon.super exist
  keyManager: built-in             # or identity-server
  secureVault: false               # passwords of the configuration are encrypted
  userStore: database              # database_unique_id, read_only_ldap, read_write_ldap, active_directory, custom
  # adoptUniqueIdUserStore: false  # move to database_unique_id after the identity migration
  # secondaryUserStores: false     # XML files below deployment/server/userstores exist
  # apiSecurityAudit: false        # the 42Crunch API security audit is used
  # customDropins: [com.acme.mediation-1.2.0.jar]
  # customLibs: []                 # jars that you added to components/lib, drivers excepted
  # customKeystores: []            # further keystore files below repository/resources/security
  # largeIdentityData: false       # very many identity rows
  # reIndexCounter: 0              # last value of indexing.re_indexing that was used on this data
  # gatewayEnvironments: []        # names of gateway environments, where you changed them
  # analyticsCollation: false      # the analytics database gets a case-sensitive collation
  # windowsService: false          # the server runs as a Windows service
  # containers: false              # the product runs in containers, for example on Kubernetes
  # customLog4j: false             # you changed log4j.properties of 2.6.0
  # workflows: false               # workflows are approved by an external process engine
  # customKeyManagers: false       # a key manager implementation of your own is used before 3.2.0
  # crossTenantSubscriptions: false   # tenants subscribe to APIs of other tenants; to 3.2.0 they may be left behind
  # federatedAnalyticsLogin: false # people log in to the analytics dashboard through another identity provider
  # adminRole: admin               # name of the administrators' role
  # adminRoleInBothDomains: false  # a role of that name exists in the user store and as an internal role
  # From 4.0.0 on:
  # customSequences: false         # you changed fault sequences or main.xml of the product
  # globalSequences: [WSO2AM--Ext--In.xml]   # your global sequences
  # microgatewayLabels: false      # labels for microgateways are defined
  # symmetricEncryption: false     # encrypt stored data with a symmetric key, for ever

# deployment:                      # what the finished deployment.toml takes over from the old one
#   base: ./old-deployment.toml    # copy of the old file, beside this one
#   set: { server.offset: 0 }      # key path: value, applied last
#   remove: []                     # key paths that are not carried over
`;

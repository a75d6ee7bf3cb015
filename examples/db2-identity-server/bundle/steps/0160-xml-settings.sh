# shellcheck shell=bash disable=SC2016
# Step 0160 xml-settings: Find the settings of the XML files in deployment.toml
step_before() { :; }
step_run() {
  do_manual 'For each file below `/opt/wso2am-2.6.0/repository/conf` that differs from a fresh pack of 2.6.0, look up the key
below, and see whether the bundle'\''s deployment.toml for this node has your value. If not, add it to the site, under
`deployment.set`, and compile again.

| XML of 2.6.0 | deployment.toml |
| --- | --- |
| `carbon.xml` HostName, Offset | `server.hostname`, `server.offset` |
| `carbon.xml` KeyStore, InternalKeyStore, TrustStore | `keystore.primary`, `keystore.internal`, `truststore` (site: `keystores`) |
| `tomcat/catalina-server.xml` keystore of the connector | `keystore.tls` (site: `keystores.tls`) |
| `user-mgt.xml` AdminUser, AdminRole | `super_admin.username`, `super_admin.admin_role` |
| `user-mgt.xml` UserStoreManager | `user_store.type`, `user_store.connection_url`, … |
| `registry.xml` mounts with another targetPath | `config_data.path`, `governance_data.path` |
| `datasources/master-datasources.xml` pool settings | `database.apim_db.pool_options`, … |
| `api-manager.xml` Environments | `apim.gateway.environment` (an array of tables; the name as it was) |
| `api-manager.xml` AuthManager, APIKeyValidator | `apim.key_manager.service_url` |
| `api-manager.xml` CORSConfiguration | `apim.cors` |
| `api-manager.xml` JWTConfiguration | `apim.jwt` |
| `api-manager.xml` OAuthConfigurations | `apim.oauth_config`, `oauth` |
| `api-manager.xml` CacheConfigurations | `apim.cache` |
| `api-manager.xml` ThrottlingConfigurations | `apim.throttling` |
| `api-manager.xml` WorkflowConfigurations | `apim.workflow` |
| `api-manager.xml` EnableSecureVault | `apim.enable_secure_vault` |
| `axis2/axis2.xml` transports, clustering | `transport.*`, `clustering` |
| `identity/identity.xml` | `oauth`, `saml`, `identity_mgt`, … |

The vendor'\''s configuration catalog of 3.1.0 lists every key.'
}
step_after() { :; }
step_failed() { :; }

/* Every key is a function that needs a tenant, save those of the directory and of migrations. */
export { tenantOf, tenantOfKey, type IndexKey, type Key, type Tenant } from './tenant';
export * from './agency';
export * from './brand';
export * from './agenda';
export * from './strategy';
export * from './metrics';
export * from './imports';
export * from './journal';
export * from './webhooks';
export * from './directory';
export * from './migration';

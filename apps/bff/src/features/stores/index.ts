export { OpenStore } from './open-store.js';
export { StoreObject, storeObject } from './store.graphql.js';
export type { Store } from './store.js';
export { StoreReader } from './store.loader.js';
export { StoresModule } from './stores.module.js';

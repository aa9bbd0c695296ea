export { endedGrants } from './erase-grants.js';
export { MessageGrantsModule } from './message-grants.module.js';
export type { MessageTemplate } from './template.js';

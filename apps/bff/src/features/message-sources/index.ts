export { MessageSourcesModule } from './message-sources.module.js';

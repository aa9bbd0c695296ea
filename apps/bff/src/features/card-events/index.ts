export { CardEventsModule } from './card-events.module.js';

export { ConsentsModule } from './consents.module.js';
export { keepConsent } from './consents.query.js';

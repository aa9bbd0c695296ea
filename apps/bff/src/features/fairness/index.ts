export { FairnessModule } from './fairness.module.js';

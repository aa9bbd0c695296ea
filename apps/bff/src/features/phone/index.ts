export { PhoneModule } from './phone.module.js';
export { phoneChecks } from './phone-check.table.js';

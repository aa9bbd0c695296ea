export { AddStaff } from './add-staff.js';
export { StaffModule } from './staff.module.js';
export { StaffDirectory } from './staff.query.js';

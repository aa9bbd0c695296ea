export { avatarsOfMembers } from './avatar.table.js';
export { ProfileModule } from './profile.module.js';
export { UpdateProfile } from './update-profile.js';

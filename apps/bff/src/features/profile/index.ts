export { ProfileModule } from './profile.module.js';
export { UpdateProfile } from './update-profile.js';

export { RewardManagementModule } from './reward-management.module.js';

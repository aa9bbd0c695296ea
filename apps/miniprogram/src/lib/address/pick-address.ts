/** Addresses that WeChat keeps for its user, where the platform has them. */
export { canPickAddress, pickAddress } from '@/platform/address';

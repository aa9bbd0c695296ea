/** Taking an address from those that the platform keeps. */
export { canPickAddress, pickAddress } from '@/platform/address';

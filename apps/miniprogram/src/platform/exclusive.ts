import { nameSpace } from './name-space';

/** Runs `work` while no other tab of this browser runs work of the same name for the same phone. */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(nameSpace() + name, work);
}

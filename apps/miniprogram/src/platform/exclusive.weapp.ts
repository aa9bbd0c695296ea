/** A mini-program runs once; nobody else shares its storage. */
export async function exclusively<T>(_name: string, work: () => Promise<T>): Promise<T> {
  return work();
}

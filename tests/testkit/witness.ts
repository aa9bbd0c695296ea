/** Tells in words what is to be seen now. @param test the name of the test that failed */
export type Witness = (test: string) => Promise<string>;

const WITNESSES = Symbol.for('huiji.witnesses');

type Stand = { [WITNESSES]?: Set<Witness> };

/** From now on asked whenever a test fails. @returns ends it */
export function callWitness(witness: Witness): () => void {
  const stand = globalThis as Stand;
  stand[WITNESSES] ??= new Set();
  stand[WITNESSES].add(witness);
  return () => stand[WITNESSES]?.delete(witness);
}

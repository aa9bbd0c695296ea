/** Between the two middle ones when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** The value that `share` of them (0 to 1) do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Round by round every case once, so that a busy minute of the machine meets all of them. */
export async function inRounds<Case, Sample>(
  cases: readonly Case[],
  rounds: number,
  measure: (one: Case) => Promise<Sample>,
): Promise<Map<Case, Sample[]>> {
  const samples = new Map<Case, Sample[]>(cases.map((one) => [one, []]));
  for (let round = 0; round < rounds; round++) {
    for (const one of cases) samples.get(one)?.push(await measure(one));
  }
  return samples;
}

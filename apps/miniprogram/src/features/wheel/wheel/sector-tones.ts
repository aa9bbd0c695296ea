import { sectorAngle } from './geometry';

/** brand: the prize worth most; tint and card take turns. */
export type Tone = 'brand' | 'tint' | 'card';

const FILLS: Readonly<Record<Tone, string>> = {
  brand: 'var(--brand)',
  tint: 'var(--brand-tint)',
  card: 'var(--card)',
};

/** Which prize is worth most; -1 when none is worth anything. */
export function topPrize(prizes: readonly { readonly valueFen: number }[]): number {
  const most = prizes.reduce((value, { valueFen }) => Math.max(value, valueFen), 0);
  return most === 0 ? -1 : prizes.findIndex(({ valueFen }) => valueFen === most);
}

/** The tone of each sector. An odd wheel has two alike beside each other, parted by their line. */
export const sectorTones = (count: number, top: number): readonly Tone[] =>
  Array.from({ length: count }, (_, index) => {
    if (index === top) return 'brand';
    return index % 2 === 0 ? 'tint' : 'card';
  });

/** The disc as one background, its first sector around the pointer. */
export function discBackground(tones: readonly Tone[]): string {
  const angle = sectorAngle(tones.length);
  const stops = tones.map(
    (tone, index) => `${FILLS[tone]} ${index * angle}deg ${(index + 1) * angle}deg`,
  );
  return `conic-gradient(from ${-angle / 2}deg, ${stops.join(', ')})`;
}

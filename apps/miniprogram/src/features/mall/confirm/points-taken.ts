interface Lapsing {
  readonly points: number;
  readonly expiresAt: string;
}

interface Taken {
  /** What is taken of points that lapse one day, soonest first. */
  readonly lapsing: readonly Lapsing[];
  /** The first that lapses of what remains; null when nothing of it lapses. */
  readonly next: Lapsing | null;
}

/** Which points are taken: those that lapse first. @param expiring all points that lapse, soonest first */
export function pointsTaken(price: number, expiring: readonly Lapsing[]): Taken {
  const lapsing: Lapsing[] = [];
  let next: Lapsing | null = null;
  let left = price;
  for (const { points, expiresAt } of expiring) {
    const taken = Math.min(points, left);
    left -= taken;
    if (taken > 0) lapsing.push({ points: taken, expiresAt });
    if (next === null && points > taken) next = { points: points - taken, expiresAt };
  }
  return { lapsing, next };
}

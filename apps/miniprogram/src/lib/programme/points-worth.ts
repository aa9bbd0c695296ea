const FEN_PER_YUAN = 100;

/** What points pay at the till, in fen; rounded down, as the till does. */
export function worthFen(points: number, pointsPerYuan: number): number {
  return Math.floor((points * FEN_PER_YUAN) / pointsPerYuan);
}

const GROUP = /\B(?=(\d{3})+$)/g;

/** 12680 -> "12,680". By hand, because Android WeChat may come without Intl. */
export function formatNumber(value: number): string {
  const sign = value < 0 ? '−' : '';
  return sign + String(Math.abs(value)).replace(GROUP, ',');
}

/** Signed points of a statement line: "+172", "−500". */
export function formatSigned(points: number): string {
  return points > 0 ? `+${formatNumber(points)}` : formatNumber(points);
}

const FEN_PER_YUAN = 100;
const FEN_DIGITS = 2;

/** 8600 fen -> "¥86.00". */
export function formatFen(fen: number): string {
  const amount = Math.abs(fen);
  const rest = String(amount % FEN_PER_YUAN).padStart(FEN_DIGITS, '0');
  return `${fen < 0 ? '−' : ''}¥${formatNumber(Math.floor(amount / FEN_PER_YUAN))}.${rest}`;
}

/** 500 fen -> "¥5", 12680 fen -> "¥126.80": for words, where whole yuan need no zeros. */
export function formatYuan(fen: number): string {
  return fen % FEN_PER_YUAN === 0 ? `¥${formatNumber(fen / FEN_PER_YUAN)}` : formatFen(fen);
}

const BPS = 10_000;
const MOST_DECIMALS = 2;

/** A rate in basis points as a factor: 12000 -> "1.2", 20000 -> "2". */
export function formatFactor(bps: number): string {
  return String(Number((bps / BPS).toFixed(MOST_DECIMALS)));
}

const BPS_PER_PERCENT = 100;

/** A share in basis points: 5000 -> "50%". */
export function formatPercent(bps: number): string {
  return `${bps / BPS_PER_PERCENT}%`;
}

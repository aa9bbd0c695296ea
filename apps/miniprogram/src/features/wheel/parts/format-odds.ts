/** 1 % in parts per million. */
const PPM_PER_PERCENT = 10_000;
const DECIMALS = 4;

/** 125000 -> "12.5%", 1 -> "0.0001%": exactly, however small. */
export function formatOdds(ppm: number): string {
  const rest = String(ppm % PPM_PER_PERCENT)
    .padStart(DECIMALS, '0')
    .replace(/0+$/, '');
  return `${Math.floor(ppm / PPM_PER_PERCENT)}${rest === '' ? '' : `.${rest}`}%`;
}

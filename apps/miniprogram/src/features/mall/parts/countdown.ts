const MS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;

/** "14:05": minutes and seconds that are left; "0:00" when none are. */
export function countdown(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / MS_PER_SECOND));
  const rest = String(seconds % SECONDS_PER_MINUTE).padStart(2, '0');
  return `${Math.floor(seconds / SECONDS_PER_MINUTE)}:${rest}`;
}

const MS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;

const two = (value: number): string => String(value).padStart(2, '0');

/** "23:12:05": hours, minutes and seconds that are left; "00:00:00" when none are. */
export function timeLeft(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / MS_PER_SECOND));
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE);
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  return [hours, minutes % MINUTES_PER_HOUR, seconds % SECONDS_PER_MINUTE].map(two).join(':');
}

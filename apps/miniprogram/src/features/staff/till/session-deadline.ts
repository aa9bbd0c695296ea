const MS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;

/** How long a till session lasts, ms: product rule, five minutes. */
export const SESSION_MS = 5 * SECONDS_PER_MINUTE * MS_PER_SECOND;

/**
 * When a session ends by this phone's clock (epoch ms). A phone whose clock is off would see a new
 * session as over or as endless; it counts the full time from `receivedAt` instead. The server
 * decides in the end.
 */
export function sessionDeadline(expiresAt: number, receivedAt: number): number {
  const left = expiresAt - receivedAt;
  const isPlausible = left > 0 && left <= SESSION_MS;
  return isPlausible ? expiresAt : receivedAt + SESSION_MS;
}

/** 272,400 ms -> "4:33"; counts whole seconds up, so that 0:00 means over. */
export function clockText(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / MS_PER_SECOND));
  const rest = String(seconds % SECONDS_PER_MINUTE).padStart(2, '0');
  return `${Math.floor(seconds / SECONDS_PER_MINUTE)}:${rest}`;
}

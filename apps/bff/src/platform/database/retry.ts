import { backOff, MAX_ATTEMPTS } from './backoff.js';

/**
 * Runs `work` again while it fails in a way that `mayPass` on another attempt.
 * @param onRetry told of each failure that is retried
 */
export async function withRetry<T>(
  work: () => Promise<T>,
  mayPass: (error: unknown) => boolean,
  onRetry: (error: unknown) => void,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= MAX_ATTEMPTS || !mayPass(error)) {
        throw error;
      }
      onRetry(error);
      await backOff(attempt);
    }
  }
}

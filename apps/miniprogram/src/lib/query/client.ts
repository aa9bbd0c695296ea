import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query';
import { onAppVisibility } from '@/platform/app-visibility';
import { onNetworkChange } from '@/platform/network';
import { ApiError, Interrupted } from '../graphql/api-error';

const STALE_MS = 10_000;
const KEPT_MS = 24 * 3_600_000;
const MOST_ATTEMPTS = 2;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Requests are tried even when the phone believes to be offline: only the attempt knows.
      networkMode: 'always',
      staleTime: STALE_MS,
      gcTime: KEPT_MS,
      // What was interrupted waits until the app is looked at again.
      retry: (failures, error) =>
        failures < MOST_ATTEMPTS &&
        (error instanceof Interrupted ||
          (error instanceof ApiError && error.kind === 'unavailable')),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Tells the query library what only the platform knows. Called once, at launch. */
export function bindPlatform(): void {
  onAppVisibility((isVisible) => focusManager.setFocused(isVisible));
  onNetworkChange((isOnline) => onlineManager.setOnline(isOnline));
}

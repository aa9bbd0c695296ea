import { QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import './app.scss';
import { bindPlatform, queryClient } from './lib/query/client';
import { persistCache, restoreCache } from './lib/query/persisted-cache';

restoreCache();
persistCache();
bindPlatform();

export default function App({ children }: PropsWithChildren) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}

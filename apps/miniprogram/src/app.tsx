import { QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import './app.scss';
import { loadCard } from './features/card/card-store';
import { startAppearance } from './lib/appearance/appearance-store';
import { reportFaults } from './lib/faults/report-fault';
import { currentLanguage } from './lib/i18n/language';
import { createTranslate } from './lib/i18n/translate';
import { replaceWith } from './lib/navigate';
import { fetchAhead, tellOfPagesOutOfReach } from './lib/open-page';
import { startPrivacy } from './lib/privacy/privacy-store';
import { bindPlatform, queryClient } from './lib/query/client';
import { persistCache, restoreCache } from './lib/query/persisted-cache';
import { offerNewVersion } from './platform/new-version';
import { sendLostTo } from './platform/page-not-found';
import { paths, tabPages } from './routes';
import { FirstPageProblem } from './ui/first-page-problem';

reportFaults();
sendLostTo(paths.home);
startPrivacy();
startAppearance();
restoreCache();
persistCache();
bindPlatform();
void loadCard();
offerNewVersion(newVersionWords);
fetchAhead(tabPages);
tellOfPagesOutOfReach(replaceWith);

function newVersionWords() {
  const t = createTranslate(currentLanguage());
  return {
    title: t('newVersion.title'),
    text: t('newVersion.text'),
    restart: t('newVersion.restart'),
    later: t('newVersion.later'),
  };
}

export default function App({ children }: PropsWithChildren) {
  return (
    <QueryClientProvider client={queryClient}>
      {children}
      <FirstPageProblem />
    </QueryClientProvider>
  );
}

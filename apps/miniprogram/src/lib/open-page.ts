import {
  fetchPage,
  isPageHere,
  isServerThere,
  onPageOutOfReach,
  whenIdle,
} from '@/platform/page-code';
import { startAt } from '@/platform/start-at';
import { reportFault } from './faults/report-fault';
import { setPageProblem } from './page-problem';

let latest = 0;

/**
 * Shows a page as soon as its code is here. Whoever asks for another page meanwhile, or goes back, gets
 * that. Where the code cannot be had the page on screen stays and says so; where the server has a newer
 * version of the app, that one begins at the page.
 * @param show asks the platform for it
 * @param isWanted whether what was on screen when it was asked for still is
 */
export function openPage(
  url: string,
  show: () => Promise<unknown>,
  isWanted: () => boolean = () => true,
): void {
  forgetOpening();
  if (isPageHere(url)) {
    show().catch(notOpened);
    return;
  }
  const mine = latest;
  const isCurrent = () => mine === latest && isWanted();
  fetchPage(url).then(
    () => {
      if (!isCurrent()) return;
      setPageProblem(null);
      show().catch(notOpened);
    },
    async () => {
      const isOutdated = await isServerThere();
      if (!isCurrent()) return;
      if (isOutdated) {
        startAt(url);
        return;
      }
      const retry = () => {
        setPageProblem({ retry, isTrying: true });
        openPage(url, show, isWanted);
      };
      setPageProblem({ retry, isTrying: false });
    },
  );
}

/** What is being opened is no longer wanted. */
export function forgetOpening(): void {
  latest += 1;
}

/** Nobody wants to hear any more of the page that could not be opened. */
export function dismissPageProblem(): void {
  forgetOpening();
  setPageProblem(null);
}

/** Fetches pages while nothing else is to do, such that they open without the network. */
export function fetchAhead(urls: readonly string[]): void {
  whenIdle(() => {
    // Who opens one that could not be had is told then.
    for (const url of urls) fetchPage(url).catch(() => undefined);
  });
}

/** Says so too when the browser's own buttons lead to a page that cannot be had. @param open by its address */
export function tellOfPagesOutOfReach(open: (url: string) => void): void {
  onPageOutOfReach((url) => {
    const retry = () => open(url);
    setPageProblem({ retry, isTrying: false });
  });
}

/** Two presses at once: the second asks while the first page opens. It must not end as nobody's fault. */
function notOpened(reason: unknown): void {
  reportFault('opening a page', reason);
}

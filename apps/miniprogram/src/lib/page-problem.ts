/** A page that could not be opened for want of its code. */
export interface PageProblem {
  /** Tries once more; the problem goes away when it succeeds. */
  readonly retry: () => void;
  readonly isTrying: boolean;
}

const listeners = new Set<() => void>();
let current: PageProblem | null = null;

/** The problem to be shown on the page that is still there. */
export function currentPageProblem(): PageProblem | null {
  return current;
}

export function onPageProblem(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** null: there is none any more, or nobody wants to hear of it. */
export function setPageProblem(problem: PageProblem | null): void {
  current = problem;
  for (const listener of listeners) listener();
}

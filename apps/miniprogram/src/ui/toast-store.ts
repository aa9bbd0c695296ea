export interface ToastMessage {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'failed';
}

/** How long a toast stays, ms. */
const SHOWN_MS = 2000;

const listeners = new Set<() => void>();
let current: ToastMessage | null = null;
let lastId = 0;

/** Says something briefly at the foot of whatever page is shown. */
export function showToast(text: string, tone: ToastMessage['tone'] = 'done'): void {
  lastId += 1;
  const shown = { id: lastId, text, tone };
  publish(shown);
  setTimeout(() => {
    if (current === shown) publish(null);
  }, SHOWN_MS);
}

export function currentToast(): ToastMessage | null {
  return current;
}

export function onToast(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function publish(message: ToastMessage | null): void {
  current = message;
  for (const listener of listeners) listener();
}

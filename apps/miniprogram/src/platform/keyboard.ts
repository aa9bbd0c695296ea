/** One key of a keyboard, or of a scanner that types like one. */
export interface TypedKey {
  /** As the browser names it: '7', '.', 'Enter', 'Backspace'. */
  readonly key: string;
  /** Whether it is on its way into a text field. */
  readonly isInField: boolean;
  /** Keeps it from doing anything else. */
  consume(): void;
}

/** Tells of every key pressed, wherever the focus is and before the page reacts; the answer ends it. */
export function onTypedKey(listener: (typed: TypedKey) => void): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    listener({
      key: event.key,
      isInField: event.target instanceof HTMLInputElement,
      consume() {
        event.preventDefault();
        event.stopPropagation();
      },
    });
  };
  document.addEventListener('keydown', hear, true);
  return () => document.removeEventListener('keydown', hear, true);
}

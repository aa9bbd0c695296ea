/** What a scanner that types like a keyboard does: the characters of a code, then Enter. */
export function typeCode(page: Document, code: string): void {
  for (const key of [...code, 'Enter']) {
    for (const kind of ['keydown', 'keyup'] as const) press(page, kind, key);
  }
}

/** Types into the two fields of the till's sign-in. @returns false when it does not show them */
export function fillInSignIn(page: Document, user: string, password: string): boolean {
  const passwordField = page.querySelector<HTMLInputElement>('input[type="password"]');
  const userField = page.querySelector<HTMLInputElement>('input[type="text"]');
  if (passwordField === null || userField === null) return false;
  write(userField, user);
  write(passwordField, password);
  return true;
}

function press(page: Document, kind: 'keydown' | 'keyup', key: string): void {
  const view = page.defaultView;
  if (view === null) return;
  const event = new view.KeyboardEvent(kind, { key, bubbles: true, cancelable: true });
  (page.activeElement ?? page.body).dispatchEvent(event);
}

/** As typing does: past the value that the app remembers of its field. */
function write(field: HTMLInputElement, text: string): void {
  const view = field.ownerDocument.defaultView;
  if (view === null) return;
  const value = Object.getOwnPropertyDescriptor(view.HTMLInputElement.prototype, 'value');
  value?.set?.call(field, text);
  field.dispatchEvent(new view.Event('input', { bubbles: true }));
}

import type { Locator, Page } from 'playwright-core';

const PRESSABLE = [
  'button',
  'a[href]',
  'input',
  'textarea',
  'select',
  ...['button', 'link', 'tab', 'radio', 'switch', 'checkbox', 'menuitem'].map(
    (role) => `[role=${role}]`,
  ),
].join(', ');

/** Something on the screen that can be pressed now. */
export interface Control {
  /** Where it stands among all that PRESSABLE finds. */
  readonly nth: number;
  readonly name: string;
  /** The same for controls that do the same: rows of a list differ in their numbers. */
  readonly key: string;
  readonly isField: boolean;
  /** Something else is drawn in its place and pressed for it. */
  readonly isCovered: boolean;
}

export const locate = (page: Page, control: Control): Locator =>
  page.locator(PRESSABLE).nth(control.nth);

export const press = (page: Page, control: Control): Promise<void> =>
  locate(page, control).click({ force: control.isCovered });

/** What can be pressed on the page, or in the sheet that covers it; not what is already chosen. */
export const findControls = (page: Page): Promise<Control[]> =>
  page.evaluate((pressable) => {
    const LONG_NAME = 8;
    const dialogs = [...document.querySelectorAll('dialog[open]')];
    const dialog = dialogs.at(-1);
    const place = `${location.pathname} ${dialog?.getAttribute('aria-label') ?? ''}`;
    const isOpen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.matches(
        ':disabled, [aria-disabled=true], [aria-checked=true], [aria-selected=true]',
      ) &&
      element.closest('[inert], [aria-hidden=true]') === null &&
      (dialog === undefined || dialog.contains(element));
    return [...document.querySelectorAll<HTMLElement>(pressable)].flatMap((element, nth) => {
      if (!isOpen(element)) return [];
      const isTyped =
        element instanceof HTMLInputElement &&
        !['checkbox', 'radio', 'file'].includes(element.type);
      const isField = isTyped || element instanceof HTMLTextAreaElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      const words = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
      const role = element.getAttribute('role') ?? element.localName;
      const name = `${role} "${words.trim()}"`;
      const alike = words.length > LONG_NAME ? name.replace(/\d+/g, '#') : name;
      const isCovered = element.matches('input[type=file]');
      return [{ nth, name, key: `${place} ${alike}`, isField, isCovered }];
    });
  }, PRESSABLE);

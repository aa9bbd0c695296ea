import type { Page } from 'playwright-core';
import { PHONE } from '../../testkit/browser.js';

const NARROW = { width: 320, height: 693 } as const;
/** Over whatever size the app itself was set to. */
const LARGE_TEXT = ':root:root { --text-scale: 1.4 !important }';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One way in which a state is looked at. */
export interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly size: Size;
  readonly hasLargeText: boolean;
}

const look = (name: string, differs: Partial<Look> = {}): Look => ({
  name,
  scheme: 'light',
  size: PHONE,
  hasLargeText: false,
  ...differs,
});

/** Of every state on a phone: both themes, the narrowest phone, the largest text. */
export const PHONE_LOOKS: readonly Look[] = [
  look('light'),
  look('dark', { scheme: 'dark' }),
  look('320 wide', { size: NARROW }),
  look('large text', { hasLargeText: true }),
];

/** Of a state that is not on a phone. */
export const wideLooks = (size: Size): readonly Look[] => [
  look('light', { size }),
  look('dark', { size, scheme: 'dark' }),
];

/** Makes the page look so, in as few steps as it takes from the look before. */
export async function putOn(page: Page, next: Look, before: Look): Promise<void> {
  if (next.scheme !== before.scheme) await page.emulateMedia({ colorScheme: next.scheme });
  if (next.size !== before.size) await page.setViewportSize(next.size);
  if (next.hasLargeText !== before.hasLargeText) {
    await page.evaluate(
      ([css, isLarge]) => {
        const ID = 'large-text-of-the-test';
        document.getElementById(ID)?.remove();
        if (!isLarge) return;
        const style = Object.assign(document.createElement('style'), { id: ID, textContent: css });
        document.head.append(style);
      },
      [LARGE_TEXT, next.hasLargeText] as const,
    );
  }
}

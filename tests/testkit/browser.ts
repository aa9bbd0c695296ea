import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';

/** What keeps a headless Chromium to itself: no sandbox inside containers, no calls home. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A Chromium with a profile of its own. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? findBrowser();
  if (!executablePath) throw new Error('no Chromium found: npm test says how to install it');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

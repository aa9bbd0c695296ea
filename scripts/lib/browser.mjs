import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { findProgram } from './find-program.mjs';
import { installSystemPackage } from './system-package.mjs';
import { UserError } from './user-error.mjs';

/** Chromium without its windows: the same pages for a good tenth less processor time. */
const SHELL = 'chromium-headless-shell';
const BROWSERS = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_BROWSERS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Chromium or Chrome, if it is installed. */
export const findBrowser = () => findProgram(BROWSERS) ?? MAC_BROWSERS.find(fs.existsSync);

/** Whether text in Chinese has glyphs; a Mac always has them. */
function hasChineseFont() {
  if (process.platform === 'darwin') return true;
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

/** @param {string[]} packages of Debian, besides the fonts */
function install(packages) {
  const apt = [...packages, 'fonts-noto-cjk', 'fontconfig'];
  installSystemPackage({
    what: 'Chromium and a Chinese font for its browser tests',
    apt,
    brew: 'brew install --cask chromium',
    docker: `RUN apt-get update && apt-get install -y ${apt.join(' ')}`,
  });
}

/** Not every system that has apt has the shell. */
function installBrowser() {
  try {
    install([SHELL]);
  } catch {
    install(['chromium']);
  }
}

/**
 * The browser for the tests, and fonts for what it shows.
 * @returns {string} the browser's path
 */
export function ensureBrowser() {
  if (!findBrowser()) installBrowser();
  if (!hasChineseFont()) install([]);
  const browser = findBrowser();
  if (!browser) throw new UserError('apt-get brought no Chromium; install Google Chrome instead.');
  const version = spawnSync(browser, ['--version'], { encoding: 'utf8' });
  if (version.status === 0) return browser;
  throw new UserError(
    `${browser} does not run (${(version.stderr || String(version.error)).trim()}); install Google Chrome or another Chromium.`,
  );
}

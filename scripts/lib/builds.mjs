import fs from 'node:fs';
import path from 'node:path';
import { fingerprint, unlessUnchanged } from './fingerprint.mjs';
import { packageScript } from './package-script.mjs';
import { BFF, MINIPROGRAM, ROOT, SHARED_TYPES } from './paths.mjs';
import { mustRun } from './run-command.mjs';

/** @typedef {Promise<'done' | 'unchanged'>} BuildOutcome */

const COMMON = ['tsconfig.base.json', 'pnpm-lock.yaml'].map((name) => path.join(ROOT, name));

/**
 * For Node when it runs the server: room for short-lived objects, so that they are not copied about while a request is
 * answered; it saves a tenth of the processor time. At most three times as many megabytes.
 */
export const BFF_NODE_FLAGS = ['--max-semi-space-size=64'];
export const BFF_ENTRY = path.join(BFF, 'dist/server/main.mjs');
export const H5_DIRECTORY = path.join(MINIPROGRAM, 'dist/h5');
export const WEAPP_DIRECTORY = path.join(MINIPROGRAM, 'dist/weapp');

/**
 * @param {AbortSignal} signal
 * @returns {BuildOutcome}
 */
export const buildSharedTypes = (signal) =>
  unlessUnchanged(
    'shared-types',
    fingerprint([...COMMON, SHARED_TYPES]),
    [path.join(SHARED_TYPES, 'dist/index.js')],
    async () => {
      fs.rmSync(path.join(SHARED_TYPES, 'dist'), { recursive: true, force: true });
      await mustRun('Building the shared types', packageScript(SHARED_TYPES, 'build', { signal }));
    },
  );

/**
 * @param {AbortSignal} signal
 * @returns {BuildOutcome}
 */
export const buildBff = (signal) =>
  unlessUnchanged('bff', fingerprint([...COMMON, SHARED_TYPES, BFF]), [BFF_ENTRY], async () => {
    // A migration or an entity whose source is gone must not be loaded any more.
    fs.rmSync(path.join(BFF, 'dist'), { recursive: true, force: true });
    await mustRun('Building the server', packageScript(BFF, 'build', { signal }));
  });

/**
 * The page in the browser; it asks the server that it comes from.
 * @param {AbortSignal} signal
 * @returns {BuildOutcome}
 */
export const buildH5 = (signal) =>
  unlessUnchanged(
    'h5',
    fingerprint([...COMMON, SHARED_TYPES, MINIPROGRAM]),
    [path.join(H5_DIRECTORY, 'index.html')],
    () =>
      mustRun(
        'Building the mini-program for the browser',
        packageScript(MINIPROGRAM, 'build:h5', { env: { API_ORIGIN: '' }, signal }),
      ),
  );

/**
 * The mini-program for WeChat; API_ORIGIN names the server that it asks.
 * @param {AbortSignal} signal
 * @returns {BuildOutcome}
 */
export const buildWeapp = (signal) =>
  unlessUnchanged(
    'weapp',
    fingerprint([...COMMON, SHARED_TYPES, MINIPROGRAM], [process.env.API_ORIGIN ?? '']),
    [path.join(WEAPP_DIRECTORY, 'app.json')],
    () =>
      mustRun(
        'Building the mini-program for WeChat',
        packageScript(MINIPROGRAM, 'build:weapp', { signal }),
      ),
  );

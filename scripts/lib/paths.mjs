import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What can be made again at any time: stamps, scratch databases. Never committed. */
export const CACHE = path.join(ROOT, '.cache');

export const BFF = path.join(ROOT, 'apps/bff');
export const MINIPROGRAM = path.join(ROOT, 'apps/miniprogram');
export const SHARED_TYPES = path.join(ROOT, 'packages/shared-types');
export const TESTS = path.join(ROOT, 'tests');

/** The folder with everything the running programme keeps: database files, secrets of development. */
export const dataDirectory = () => path.resolve(ROOT, process.env.DATA_DIR || '.data');

// `node --import tests/bench/typescript.mjs <file.ts>`: Node 20 runs TypeScript through swc, types unlooked at.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

import fs from 'node:fs';
import path from 'node:path';
import { isOfDesk, type NamedChunk } from './desk';

interface SplitChunk extends NamedChunk {
  canBeInitial(): boolean;
}

interface SplitModule {
  nameForCondition(): string | null;
}

/** What a feature is made of, and the texts that only it says. */
const FEATURE = /[\\/]src[\\/](?:features|lib[\\/]i18n[\\/]messages)[\\/]([\w-]+)[\\/]/;

/** Drawing codes takes an encoder that only the card and picking up need. */
const CODES =
  /[\\/](node_modules[\\/].*uqr|src[\\/]lib[\\/]codes|src[\\/]ui[\\/](code-image|enlarged-code|overlay))\b/;

/** Recomputing draws is for who plays. */
const DRAWS = /[\\/]shared-types[\\/]dist[\\/](fair-draw|hex|sha256|spin-proof|utf8)\.js$/;

/** The sub-package that a module belongs to, a feature with pages of its own; none for the others. */
function packageOf(module: SplitModule): string | undefined {
  const file = module.nameForCondition() ?? '';
  if (DRAWS.test(file)) return 'wheel';
  const feature = FEATURE.exec(file)?.[1];
  if (feature === undefined) return undefined;
  const pages = path.resolve(__dirname, '../src/features', feature, 'pages');
  return fs.existsSync(pages) ? feature : undefined;
}

const isOfApp = (chunk: SplitChunk) => !isOfDesk(chunk);
const isOfPage = (chunk: SplitChunk) => !chunk.canBeInitial() && isOfApp(chunk);

/** Without these groups every page carries its own copy of the code that pages share. */
export const splitChunks = {
  chunks: isOfApp,
  cacheGroups: {
    packages: {
      test: (module: SplitModule) => packageOf(module) !== undefined,
      name: packageOf,
      minSize: 0,
      priority: 30,
      chunks: 'async',
    },
    codes: {
      test: (module: SplitModule) => CODES.test(module.nameForCondition() ?? ''),
      name: 'codes',
      minSize: 0,
      priority: 27,
      chunks: 'async',
    },
    // Taro would have each of its functions fetched by itself: a request for 700 bytes.
    taro: { chunks: 'initial', name: 'taro' },
    taroOfPages: {
      test: /[\\/]@tarojs[\\/]/,
      name: 'shared',
      minSize: 0,
      priority: 25,
      chunks: isOfPage,
    },
    shared: {
      name: 'shared',
      minChunks: 2,
      minSize: 0,
      priority: 20,
      chunks: isOfPage,
      reuseExistingChunk: true,
    },
  },
};

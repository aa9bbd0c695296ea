import fs from 'node:fs';
import path from 'node:path';
import type { IH5Config } from '@tarojs/taro/types/compile';

type WebpackChain = NonNullable<IH5Config['webpackChain']>;

export interface NamedChunk {
  readonly name?: string | undefined;
}

/** What webpack gives to a function that names a file. */
export interface NamedFile {
  readonly chunk?: NamedChunk | undefined;
}

interface Files {
  getFiles(): readonly string[];
}

/** What the page's template is given. */
interface PageParts {
  readonly compilation: {
    readonly assets: Readonly<Record<string, { source(): string | Buffer }>>;
    readonly entrypoints: ReadonlyMap<string, Files>;
    readonly chunkGroups: readonly (Files & {
      readonly origins: readonly { readonly request?: string }[];
    })[];
  };
  readonly webpackConfig: { readonly output: { readonly publicPath: string } };
}

/**
 * What a desktop shows around the app (src/desk): entries of their own that share no file with the app,
 * because the app does not run in the outer document.
 */
const ENTRIES = ['boot', 'desk'];
const OF_DESK = /^(boot|desk)(-|$)/;

/** The panel, which the server keeps back in production: a folder of its own. */
const OF_PANEL = /^desk-/;
const PANEL_FOLDER = 'development';

/** The page that nearly everybody opens first. */
const FIRST_PAGE = /pages[\\/]home[\\/]index/;

const PAGE = path.resolve(__dirname, '../src/index.html');
const HEAD_END = '</head>';
/** See platform/stand-in.ts. */
const STAND_IN = '<meta name="huiji-stand-in" content="here">';
/** Phones, tablets and the frames of a desktop; see DESK_WIDTH in src/desk. */
const NARROW = '(max-width: 1023.98px), (hover: none)';

export const isOfDesk = ({ name = '' }: NamedChunk): boolean => OF_DESK.test(name);

/** Where the file of a chunk goes that is usually in `folder`. */
export const folderOf = (chunk: NamedChunk | undefined, folder: string): string =>
  OF_PANEL.test(chunk?.name ?? '') ? PANEL_FOLDER : folder;

export const addDesk: WebpackChain = (chain, webpack) => {
  for (const name of ENTRIES) {
    const source = path.resolve(__dirname, `../src/desk/${name}.ts`);
    const filename = 'js/[name].[contenthash:8].js';
    chain
      .plugin(`${name}Entry`)
      .use(webpack.EntryPlugin, [__dirname, source, { name, filename, runtime: false }]);
  }
};

/** src/index.html, with the script that starts the app or the desk and with the files of both. */
export function pageWithFiles({ compilation, webpackConfig }: PageParts): string {
  const addresses = (files: readonly string[], kind: string) =>
    files
      .filter((file) => file.endsWith(kind) && !file.includes('.hot-update.'))
      .map((file) => webpackConfig.output.publicPath + file);
  const filesOf = (entry: string, kind: string) =>
    addresses(compilation.entrypoints.get(entry)?.getFiles() ?? [], kind);
  const ofFirstPage = compilation.chunkGroups
    .filter(({ origins }) => origins.some(({ request = '' }) => FIRST_PAGE.test(request)))
    .flatMap((group) => group.getFiles());
  const scripts = filesOf('app', '.js');
  const soonScripts = [...scripts, ...addresses(ofFirstPage, '.js')];
  const tags = [
    ...soonScripts.map(
      (file) => `<link rel="preload" as="script" href="${file}" media="${NARROW}">`,
    ),
    ...addresses(ofFirstPage, '.css').map(
      (file) => `<link rel="preload" as="style" href="${file}" media="${NARROW}">`,
    ),
  ];
  // After the script that starts the app: no script runs while a style sheet before it is on its way.
  const styles = filesOf('app', '.css').map(
    (file) => `<link rel="stylesheet" href="${file}" media="${NARROW}" data-app>`,
  );
  // In the page itself: it starts everything else, and a file of its own would come after the big ones.
  const bootSource = (compilation.entrypoints.get('boot')?.getFiles() ?? [])
    .map((file) => String(compilation.assets[file]?.source() ?? ''))
    .join('');
  const boot =
    `<script data-app="${scripts.join(' ')}" data-desk="${filesOf('desk', '.js').join(' ')}"` +
    ` data-styles="${filesOf('desk', '.css').join(' ')}">${bootSource}</script>`;
  // The development server has nobody behind it who could say so; our own server says it by itself.
  if (process.env.NODE_ENV !== 'production') tags.push(STAND_IN);
  return fs
    .readFileSync(PAGE, 'utf8')
    .replace(HEAD_END, () => [...tags, boot, ...styles].join('\n') + HEAD_END);
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { WEAPP_DIRECTORY } from '../../../scripts/lib/builds.mjs';

interface SubPackage {
  readonly root: string;
  readonly name?: string;
  readonly pages: readonly string[];
}

/** What the suites read of app.json. */
export interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly SubPackage[];
  readonly tabBar?: {
    readonly custom?: boolean;
    readonly list: readonly { readonly pagePath: string; readonly text: string }[];
  };
  readonly preloadRule?: Readonly<
    Record<string, { readonly network?: string; readonly packages: readonly string[] }>
  >;
  readonly networkTimeout?: Readonly<Record<string, number>>;
  readonly sitemapLocation?: string;
  readonly requiredPrivateInfos?: readonly string[];
  readonly permission?: Readonly<Record<string, unknown>>;
  readonly lazyCodeLoading?: string;
  readonly __usePrivacyCheck__?: boolean;
  readonly darkmode?: boolean;
  readonly themeLocation?: string;
}

/** The built mini-program as WeChat would be given it. */
export interface WeappPackage {
  readonly directory: string;
  readonly app: AppJson;
  /** Routes of all pages, the main package first. */
  readonly pages: readonly string[];
  readonly tabPages: readonly string[];
  /** Every file, relative to the directory. */
  readonly files: readonly string[];
  read(file: string): string;
  /** Bytes of one file. */
  sizeOf(file: string): number;
}

/** @throws Error when the mini-program has not been built */
export function readWeappPackage(directory: string = WEAPP_DIRECTORY): WeappPackage {
  const read = (file: string) => readFileSync(path.join(directory, file), 'utf8');
  const app: AppJson = JSON.parse(read('app.json'));
  const entries = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const sizeOf = (file: string) => statSync(path.join(directory, file)).size;
  return {
    directory,
    app,
    pages: [...app.pages, ...(app.subPackages ?? []).flatMap(pagesOf)],
    tabPages: app.tabBar?.list.map(({ pagePath }) => pagePath) ?? [],
    files: entries.filter((name) => statSync(path.join(directory, name)).isFile()),
    read,
    sizeOf,
  };
}

const pagesOf = ({ root, pages }: SubPackage): string[] =>
  pages.map((page) => path.posix.join(root, page));

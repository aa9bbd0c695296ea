import type { Page } from 'playwright-core';

/** Shown in development only, and made to lead nowhere. */
const GALLERY = '/gallery/';

interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
}

/** The paths of all pages that the running app knows, without those of the gallery. */
export async function readAppPages(page: Page): Promise<string[]> {
  const { pages, subPackages = [] } = await page.evaluate(
    () => (window as unknown as { __taroAppConfig: AppConfig }).__taroAppConfig,
  );
  const others = subPackages.flatMap((part) => part.pages.map((name) => `${part.root}/${name}`));
  const paths = [...pages, ...others].map((name) => (name.startsWith('/') ? name : `/${name}`));
  return [...new Set(paths)].filter((path) => !path.includes(GALLERY));
}

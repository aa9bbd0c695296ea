import type { WeappPackage } from './weapp-package.js';

export interface PackageSize {
  /** `main` or the root of a sub-package. */
  readonly name: string;
  readonly bytes: number;
}

/** What the developer tools leave out of an upload. */
const NOT_UPLOADED = /\.map$|LICENSE\.txt$|^project\.config\.json$/;

/** Bytes of the main package, which comes first, and of each sub-package. */
export function packageSizes({ app, files, sizeOf }: WeappPackage): PackageSize[] {
  const roots = (app.subPackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
  const bytes = new Map(['main', ...roots].map((name) => [name, 0]));
  for (const file of files) {
    if (NOT_UPLOADED.test(file)) continue;
    const name = roots.find((root) => file.startsWith(`${root}/`)) ?? 'main';
    bytes.set(name, (bytes.get(name) ?? 0) + sizeOf(file));
  }
  return Array.from(bytes, ([name, size]) => ({ name, bytes: size }));
}

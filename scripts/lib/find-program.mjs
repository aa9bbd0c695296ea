import fs from 'node:fs';
import path from 'node:path';

/** Where servers live that are not on an ordinary user's PATH: Debian, tarballs, Homebrew. */
const EXTRA_DIRECTORIES = [
  '/usr/sbin',
  '/sbin',
  '/usr/libexec',
  '/usr/local/bin',
  '/usr/local/sbin',
  '/usr/local/mysql/bin',
  '/opt/homebrew/bin',
  '/opt/homebrew/opt/mariadb/bin',
  '/opt/homebrew/opt/mysql/bin',
  '/usr/local/opt/mariadb/bin',
  '/usr/local/opt/mysql/bin',
];

/** @param {string} file */
function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The first of the named programs that is installed, as an absolute path. An earlier name wins over an
 * earlier directory.
 * @param {readonly string[]} names
 */
export function findProgram(names) {
  const onPath = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const name of names) {
    for (const directory of [...onPath, ...EXTRA_DIRECTORIES]) {
      const file = path.join(directory, name);
      if (isExecutable(file)) return file;
    }
  }
  return undefined;
}

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findProgram } from './find-program.mjs';
import { installSystemPackage } from './system-package.mjs';
import { spawnTied } from './tied-process.mjs';
import { UserError } from './user-error.mjs';

/** @typedef {{ binary: string, isMariaDb: boolean }} ServerProgram */

const SERVER_NAMES = ['mariadbd', 'mysqld'];
const CHARACTER_SET = 'utf8mb4';
const COLLATION = 'utf8mb4_unicode_ci';

/** Written last, so that a first start that was killed begins again. */
const INITIALISED = 'initialised';

const isRoot = () => process.getuid?.() === 0;
/** The server refuses to run as root unless told so. */
const asRoot = () => (isRoot() ? ['--user=root'] : []);

/**
 * The database server on this machine; installed first where that is possible.
 * @returns {ServerProgram}
 */
export function findDatabaseServer() {
  if (!findProgram(SERVER_NAMES)) {
    installSystemPackage({
      what: 'a MariaDB or MySQL server (or DATABASE_URL of one)',
      apt: ['mariadb-server'],
      brew: 'brew install mariadb',
      docker:
        'docker run -d -p 3306:3306 -e MARIADB_ROOT_PASSWORD=secret -e MARIADB_DATABASE=huiji mariadb:11.4\n' +
        '                   and set DATABASE_URL=mysql://root:secret@127.0.0.1:3306/huiji',
    });
  }
  const binary = findProgram(SERVER_NAMES);
  if (!binary) throw new UserError('mariadb-server was installed, but it brought no mariadbd.');
  const version = spawnSync(binary, ['--no-defaults', '--version'], { encoding: 'utf8' });
  return { binary, isMariaDb: /mariadb/i.test(version.stdout ?? '') };
}

/** @param {string} directory */
const dataFiles = (directory) => path.join(directory, 'data');
/**
 * A server that starts removes the temporary files of all that share its folder for them.
 * @param {string} directory
 */
const temporaryFiles = (directory) => path.join(directory, 'tmp');
/** @param {string} directory */
export const errorLog = (directory) => path.join(directory, 'error.log');

/**
 * Makes the system tables, once per folder.
 * @param {ServerProgram} server
 * @param {string} directory
 */
export function initialiseDataFiles({ binary, isMariaDb }, directory) {
  const marker = path.join(directory, INITIALISED);
  if (fs.existsSync(marker)) return;
  const data = dataFiles(directory);
  fs.rmSync(data, { recursive: true, force: true });
  const installer = isMariaDb ? findProgram(['mariadb-install-db', 'mysql_install_db']) : binary;
  if (!installer) throw new UserError(`${binary} is here, but its mariadb-install-db is missing.`);
  const options = isMariaDb
    ? [`--auth-root-socket-user=${os.userInfo().username}`, '--skip-test-db', '--skip-name-resolve']
    : ['--initialize-insecure'];
  const made = spawnSync(
    installer,
    ['--no-defaults', ...options, `--datadir=${data}`, ...asRoot()],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) {
    const said = `${made.stdout ?? ''}${made.stderr ?? ''}${made.error ?? ''}`.trim();
    throw new UserError(`The private database could not be made in ${data}:\n${said.slice(-1500)}`);
  }
  fs.writeFileSync(marker, '');
}

/**
 * What a killed server leaves behind and a MySQL server would stumble over. Only for the owner of the
 * folder, when no server runs in it.
 * @param {string} directory
 */
export function clearLeftovers(directory) {
  for (const name of ['server.sock', 'server.sock.lock', 'server.pid']) {
    fs.rmSync(path.join(dataFiles(directory), name), { force: true });
  }
}

/**
 * The server runs these statements at each start, before it listens: the databases and the one account,
 * which may come in from this machine only.
 * @param {string} directory
 * @param {{ user: string, password: string, databases: readonly string[], isAdmin: boolean }} wanted
 */
export function writeInitStatements(directory, { user, password, databases, isAdmin }) {
  const account = `'${user}'@'127.0.0.1'`;
  const grants = isAdmin
    ? [`GRANT ALL ON *.* TO ${account};`]
    : databases.map((name) => `GRANT ALL ON \`${name}\`.* TO ${account};`);
  const statements = [
    ...databases.map(
      (name) =>
        `CREATE DATABASE IF NOT EXISTS \`${name}\` CHARACTER SET ${CHARACTER_SET} COLLATE ${COLLATION};`,
    ),
    `CREATE USER IF NOT EXISTS ${account} IDENTIFIED BY '${password}';`,
    `ALTER USER ${account} IDENTIFIED BY '${password}';`,
    ...grants,
  ];
  fs.writeFileSync(initFile(directory), `${statements.join('\n')}\n`, { mode: 0o600 });
}

/** @param {string} directory */
const initFile = (directory) => path.join(directory, 'init.sql');

/**
 * Starts the server process. The socket's path is relative to the data files: an absolute one may pass the
 * 107 bytes that a socket's name can have.
 * @param {ServerProgram} server
 * @param {{ directory: string, port: number, durable: boolean }} options durable: a commit is on disk
 *   before it is answered; without, it survives the death of the server but not of the machine
 */
export function spawnDatabaseServer({ binary, isMariaDb }, { directory, port, durable }) {
  const args = [
    '--no-defaults',
    `--datadir=${dataFiles(directory)}`,
    `--tmpdir=${temporaryFiles(directory)}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--socket=server.sock',
    '--pid-file=server.pid',
    `--init-file=${initFile(directory)}`,
    '--skip-name-resolve',
    '--skip-log-bin',
    '--default-time-zone=+00:00',
    `--character-set-server=${CHARACTER_SET}`,
    `--collation-server=${COLLATION}`,
    '--max-connections=300',
    '--innodb-buffer-pool-size=256M',
    `--innodb-flush-log-at-trx-commit=${durable ? 1 : 2}`,
    ...(isMariaDb ? [] : ['--mysqlx=OFF']),
    ...asRoot(),
  ];
  fs.mkdirSync(temporaryFiles(directory), { recursive: true });
  const log = fs.openSync(errorLog(directory), 'a');
  const child = spawnTied(binary, args, { stdio: ['ignore', log, log] });
  fs.closeSync(log);
  return child;
}

import mysql from 'mysql2';
import type { Logger, MigrationInterface } from 'typeorm';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { SESSION_SETTINGS } from './session-settings.js';

const CONNECT_TIMEOUT_MS = 5_000;
const SLOW_QUERY_MS = 500;

/** MariaDB and MySQL describe the same columns differently; TypeORM has to know which one answers. */
export type DatabaseFlavour = 'mariadb' | 'mysql';

export type Migrations = readonly (new () => MigrationInterface)[];

export interface DataSourceOptions {
  readonly url: string;
  readonly flavour: DatabaseFlavour;
  readonly poolSize: number;
  readonly migrations: Migrations;
  readonly logger?: Logger;
}

/** mysql2 with pools that set up each connection before its first use. */
const driver = {
  ...mysql,
  createPool(options: mysql.PoolOptions): mysql.Pool {
    const pool = mysql.createPool(options);
    pool.on('connection', (connection) => {
      for (const statement of SESSION_SETTINGS) {
        // A failure here means a broken connection, which its first real query reports.
        connection.query(statement, () => undefined);
      }
    });
    return pool;
  },
};

/** Every class with @Entity that some module has imported; nobody keeps a list of them. */
const importedEntities = () =>
  getMetadataArgsStorage()
    .tables.map((table) => table.target)
    .filter((target) => typeof target === 'function');

/** A data source that is not connected yet. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: options.flavour,
    driver,
    url: options.url,
    poolSize: options.poolSize,
    entities: importedEntities(),
    migrations: [...options.migrations],
    migrationsTransactionMode: 'each',
    migrationsTableName: 'migration',
    synchronize: false,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectTimeout: CONNECT_TIMEOUT_MS,
    maxQueryExecutionTime: SLOW_QUERY_MS,
    ...(options.logger === undefined ? {} : { logger: options.logger }),
  });
}

import 'reflect-metadata';
import './app.module.js';
import { migrations } from './migrations/index.js';
import { loadConfig } from './platform/config/app-config.js';
import { openDatabase } from './platform/database/open-database.js';

const dataSource = await openDatabase({ url: loadConfig().databaseUrl, poolSize: 1, migrations });
await dataSource.destroy();

/** What the TypeORM command line works on; it connects by itself. */
export default dataSource;

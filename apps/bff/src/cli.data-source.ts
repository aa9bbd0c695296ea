import 'reflect-metadata';
import './app.module.js';
import { migrations } from './migrations/index.js';
import { loadConfig } from './platform/config/app-config.js';
import { openDatabase } from './platform/database/open-database.js';

/** What the TypeORM command line works on: every entity that the application imports. */
export default await openDatabase({
  url: loadConfig().databaseUrl,
  poolSize: 1,
  migrations,
});

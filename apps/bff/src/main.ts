import 'reflect-metadata';
import { application } from './app.module.js';
import { migrations } from './migrations/index.js';
import { run } from './platform/http/run.js';

await run(application, migrations);

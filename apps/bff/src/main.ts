import 'reflect-metadata';
import { application } from './app.module.js';
import { migrations } from './migrations/index.js';
import { run } from './platform/http/run.js';
import { seedDemo } from './seed/seed-demo.js';

await run(application, migrations, seedDemo);

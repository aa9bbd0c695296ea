export * from './command.js';
export * from './command-errors.js';
export * from './command-executor.js';
export * from './command-metrics.js';
export * from './command-pool.js';
export * from './command-table.js';
export { CommandsModule } from './commands.module.js';
export * from './plan-outdated.js';

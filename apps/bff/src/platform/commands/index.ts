export * from './command.js';
export * from './command-errors.js';
export * from './command-table.js';

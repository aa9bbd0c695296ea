export * from './start-tasks.js';

export * from './job.js';
export * from './job-registry.js';

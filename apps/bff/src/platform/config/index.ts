export * from './app-config.js';
export * from './database-url.js';
export * from './programme-settings.js';
export * from './staff-password.js';
export * from './start-failure.js';

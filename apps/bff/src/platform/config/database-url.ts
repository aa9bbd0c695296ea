import { StartFailure } from './start-failure.js';

/**
 * For commands that need nothing but the database.
 * @throws StartFailure when DATABASE_URL is not set
 */
export function databaseUrlFromEnvironment(variables: NodeJS.ProcessEnv = process.env): string {
  const url = variables.DATABASE_URL;
  if (url === undefined || url === '') {
    throw new StartFailure('DATABASE_URL is not set: it names the database, see .env.example.');
  }
  return url;
}

import { StartFailure } from './start-failure.js';

const SHORTEST_PASSWORD = 12;

/**
 * The password of somebody who is being added to the staff: not an argument, which every process list would show.
 * @throws StartFailure when it is not set or too short
 */
export function passwordFromEnvironment(variables: NodeJS.ProcessEnv = process.env): string {
  const password = variables.STAFF_PASSWORD ?? '';
  if (password.length < SHORTEST_PASSWORD) {
    throw new StartFailure(
      `STAFF_PASSWORD must be set, with at least ${SHORTEST_PASSWORD} characters.`,
    );
  }
  return password;
}

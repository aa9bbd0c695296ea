import { type BffOptions, type BffProcess, startBff } from './bff-process.js';
import { freshDatabase, type TestDatabase } from './database.js';
import { type GraphQLClient, graphqlClient } from './graphql-client.js';

/** A server on a database of its own, and the ways to look at both. */
export interface TestApp {
  readonly bff: BffProcess;
  readonly database: TestDatabase;
  readonly client: GraphQLClient;
  close(): Promise<void>;
}

export type TestAppOptions = Omit<BffOptions, 'databaseUrl'>;

/** One per test file: starting it takes seconds. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await freshDatabase();
  const bff = await startBff({ ...options, databaseUrl: database.url }).catch(async (error) => {
    await database.drop();
    throw error;
  });
  return {
    bff,
    database,
    client: graphqlClient(bff.url),
    async close() {
      await bff.close();
      await database.drop();
    },
  };
}

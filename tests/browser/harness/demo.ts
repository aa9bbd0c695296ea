import { startBff } from '../../testkit/bff-process.js';
import { graphqlClient } from '../../testkit/graphql-client.js';
import { UNLIMITED } from '../../testkit/scene.js';
import { signInStaff } from '../../testkit/sign-in.js';
import { freezeClock } from '../../testkit/stand-in.js';
import { copyOfTemplate } from '../../testkit/template.js';
import type { TestApp } from '../../testkit/test-app.js';
import { openTill, type Till } from '../../testkit/till.js';

/** How long telling a year of the demo may take on a busy machine. */
export const DEMO_START_MS = 180_000;

/** The same for the server that told the year and for those that show it: they read its secrets. */
const SECRETS = {
  JWT_SECRET: 'the demo of the browser tests signs its sessions so',
  CARD_CODE_SECRET: 'the demo of the browser tests makes its card codes so',
  DATA_KEY: 'the demo of the browser tests keeps phone numbers so',
};

const MACHINE_CLOCK = new URL('../../testkit/machine-clock.mjs', import.meta.url);

/** The demo as `npm start` shows it, told relative to a given day, at a clock that stands still. */
export interface Demo extends TestApp {
  readonly moment: string;
  /** A second till of the demo clerk, for what has to happen besides the screens. */
  readonly till: Till;
}

/** The year is told once in a run. @param moment when the demo begins, RFC 3339 */
export async function startDemo(moment: string): Promise<Demo> {
  const atMoment = (databaseUrl: string) =>
    startBff({
      databaseUrl,
      programme: { rates: UNLIMITED },
      environment: {
        ...SECRETS,
        NODE_OPTIONS: `--import=${MACHINE_CLOCK}`,
        MACHINE_TIME: moment,
      },
    });
  const database = await copyOfTemplate(`demo${Date.parse(moment)}`, async (template) => {
    const teller = await atMoment(template.url);
    await teller.close();
  });
  const bff = await atMoment(database.url).catch(async (error) => {
    await database.drop();
    throw error;
  });
  const client = graphqlClient(bff.url);
  await freezeClock(bff.url, moment);
  const till = openTill(client, await signInStaff(client, 'clerk'), { terminalId: 'second-till' });
  const close = async () => {
    await bff.close();
    await database.drop();
  };
  return { bff, database, client, moment, till, close };
}

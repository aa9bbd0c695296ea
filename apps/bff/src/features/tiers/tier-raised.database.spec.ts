import type { MemberId } from '@huiji/shared-types';
import { points } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import type { Command } from '../../platform/commands/index.js';
import { done, refused } from '../../platform/commands/index.js';
import { defaultProgrammeSettings } from '../../platform/config/programme-settings.js';
import { createTestDatabase } from '../../platform/testing/database.testing.js';
import { ExecutorWorld } from '../../platform/testing/executor.testing.js';
import { addTierPoints, tierRows } from './tier-points.js';

const earnTierPoints = (memberId: MemberId, earned: number, kept: boolean): Command<null> => ({
  operation: 'earnTierPoints',
  caller: 'job:test',
  idempotency: null,
  plan: tierRows(memberId),
  decide(rows, moment) {
    const { tiers } = defaultProgrammeSettings;
    addTierPoints(rows, moment, tiers, { memberId, earned: points(earned) });
    return kept ? done(null) : refused(null);
  },
});

test('a raised tier is an event of the same transaction; no other purchase and no refusal is one', async () => {
  const database = await createTestDatabase();
  const world = new ExecutorWorld(database.url);
  try {
    const executor = world.executor({ workers: 1 });
    const memberId = world.ids.next<MemberId>(world.clock.now());
    await executor.execute(earnTierPoints(memberId, 4_999, true));
    await executor.execute(earnTierPoints(memberId, 1, false));
    expect(await database.dataSource.query('SELECT type FROM outbox_event')).toEqual([]);
    await executor.execute(earnTierPoints(memberId, 1, true));
    await executor.execute(earnTierPoints(memberId, 10, true));
    const events = await database.dataSource.query(
      'SELECT type, subject_id AS subjectId FROM outbox_event',
    );
    expect(events).toEqual([{ type: 'TIER_RAISED', subjectId: memberId }]);
  } finally {
    await world.close();
    await database.drop();
  }
});

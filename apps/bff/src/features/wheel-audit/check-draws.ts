import { createHmac } from 'node:crypto';
import { drawMessage, prizeAt, triesOf } from '@huiji/shared-types';
import type { Snapshot } from '../../platform/database/index.js';
import { type AuditCheck, type LedgerViolation, sqlCheck } from '../ledger-audit/index.js';

const commitmentIsSeed = sqlCheck(
  'the seed of a day that is over is the one that was committed to',
  `SELECT CONCAT('seed of ', business_date) AS subject, commitment AS expected, CAST(SHA2(seed, 256) AS CHAR CHARACTER SET ascii) COLLATE ascii_bin AS actual
     FROM wheel_seed WHERE seed IS NOT NULL
   HAVING expected <> actual`,
);

const spinHasSeed = sqlCheck(
  'no spin before the commitment to its seed',
  `SELECT CONCAT('spin ', spin.id) AS subject, 'a commitment before' AS expected,
          COALESCE(seed.committed_at, 'none') AS actual
     FROM spin LEFT JOIN wheel_seed seed ON seed.business_date = spin.business_date
    WHERE seed.business_date IS NULL OR seed.committed_at > spin.spun_at`,
);

interface SectorRow {
  readonly wheelId: string;
  readonly version: number;
  readonly id: string;
  readonly oddsPpm: number;
}

interface DrawRow {
  readonly id: string;
  readonly wheelId: string;
  readonly version: number;
  readonly memberId: string;
  readonly nonce: number;
  readonly clientSeed: string;
  readonly roll: number;
  readonly drawnPrizeId: string;
  readonly seed: Buffer | null;
}

const SECTORS = `
  SELECT wheel_id AS wheelId, version, id, odds_ppm AS oddsPpm
    FROM wheel_prize ORDER BY wheel_id, version, position`;

const DRAWS = `
  SELECT spin.id, wheel_id AS wheelId, version, member_id AS memberId, nonce, client_seed AS clientSeed, roll,
         drawn_prize_id AS drawnPrizeId, seed
    FROM spin LEFT JOIN wheel_seed ON wheel_seed.business_date = spin.business_date`;

const DRAW_INVARIANT = 'every draw is what seed, member and words make of it (roll / prize)';

const sectorsKey = ({ wheelId, version }: { readonly wheelId: string; readonly version: number }) =>
  `${wheelId}/${version}`;

/** Recomputes draws; the seed of a day that is not over is nobody's to read, so its rolls are taken as they are. */
const drawsAreFair: AuditCheck = {
  invariant: DRAW_INVARIANT,
  async *violations(snapshot) {
    const sectors = await sectorsOf(snapshot);
    for await (const draw of snapshot.stream<DrawRow>(DRAWS)) {
      const violation = violationOf(draw, sectors.get(sectorsKey(draw)) ?? []);
      if (violation !== null) {
        yield violation;
      }
    }
  },
};

async function sectorsOf(snapshot: Snapshot): Promise<Map<string, SectorRow[]>> {
  const byVersion = new Map<string, SectorRow[]>();
  for await (const sector of snapshot.stream<SectorRow>(SECTORS)) {
    byVersion.set(sectorsKey(sector), [...(byVersion.get(sectorsKey(sector)) ?? []), sector]);
  }
  return byVersion;
}

function violationOf(draw: DrawRow, sectors: readonly SectorRow[]): LedgerViolation | null {
  const roll = draw.seed === null ? draw.roll : rollOf(draw, draw.seed);
  const total = sectors.reduce((sum, { oddsPpm }) => sum + oddsPpm, 0);
  const drawn = roll < total ? prizeAt(roll, sectors).id : 'no prize';
  const expected = `${roll}/${drawn}`;
  const actual = `${draw.roll}/${draw.drawnPrizeId}`;
  return expected === actual
    ? null
    : { invariant: DRAW_INVARIANT, subject: `spin ${draw.id}`, expected, actual };
}

/** The same draw as everybody's, with the machine's HMAC: an audit has millions to look at. */
function rollOf(draw: DrawRow, seed: Buffer): number {
  const tries = triesOf(drawMessage(draw), (message) =>
    createHmac('sha256', seed).update(message, 'utf8').digest(),
  );
  return tries.at(-1)?.roll ?? -1;
}

/** What makes draws fair. */
export const drawChecks: readonly AuditCheck[] = [commitmentIsSeed, spinHasSeed, drawsAreFair];

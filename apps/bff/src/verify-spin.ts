import 'reflect-metadata';
import {
  checkSpin,
  hexOf,
  NUMBER_BYTES,
  type SpinCheck,
  type SpinId,
  type SpinRecord,
} from '@huiji/shared-types';
import type { INestApplicationContext } from '@nestjs/common';
import { SpinReader } from './features/spins/index.js';
import { WheelReader } from './features/wheel/index.js';
import { SeedBook } from './features/wheel-seeds/index.js';
import { BusinessCalendar } from './platform/clock/business-calendar.js';
import { StartFailure } from './platform/config/index.js';
import { withApplication } from './with-application.js';

const USAGE = 'Usage: npm run verify:spin -- <id of the spin>';

/** `npm run verify:spin -- <id>`: recomputes a spin and prints each step. 0 when its record is right, 1 when not. */
async function verify(args: readonly string[]): Promise<boolean> {
  const [id, ...more] = args;
  if (id === undefined || more.length > 0) {
    throw new StartFailure(USAGE);
  }
  return withApplication(async (app) => {
    const record = await recordOf(app, id as SpinId);
    const check = checkSpin(record);
    console.log(report(id, record, check).join('\n'));
    return check.isFair;
  });
}

interface NamedRecord extends SpinRecord {
  readonly businessDate: string;
  /** Of the prize that is on record, and by id of all. */
  readonly nameOf: (prizeId: string | null) => string;
}

/** @throws StartFailure when there is no such spin, or its seed is still secret */
async function recordOf(app: INestApplicationContext, id: SpinId): Promise<NamedRecord> {
  const get = <Part>(part: abstract new (...given: never[]) => Part): Part =>
    app.get<Part>(part, { strict: false });
  const [spin] = await get(SpinReader).readMany([id]);
  if (!spin) {
    throw new StartFailure(`There is no spin ${id}.`);
  }
  const { businessDate } = spin;
  const seeds = get(SeedBook);
  const serverSeed = await seeds.revealed(businessDate);
  if (serverSeed === null) {
    const from = get(BusinessCalendar).timeOf(seeds.revealedFrom(businessDate));
    throw new StartFailure(
      `The seed of ${businessDate} is secret until ${from}: verify spin ${id} after that.`,
    );
  }
  const { commitment } = await seeds.of(businessDate);
  const { prizes } = await get(WheelReader).version(spin.wheelId, spin.version);
  return {
    ...spin,
    serverSeed,
    seedCommitment: commitment,
    prizes,
    nameOf: (prizeId) => prizes.find((prize) => prize.id === prizeId)?.name.en ?? 'no prize',
  };
}

const verdict = (isRight: boolean): string => (isRight ? 'OK' : 'WRONG');

function report(id: string, record: NamedRecord, check: SpinCheck): string[] {
  const { isSeedKept, tries, roll, isRollRight, prizeId, range, isPrizeRight } = check;
  return [
    `Spin ${id} of ${record.businessDate}`,
    `commitment  ${record.seedCommitment}`,
    `seed        ${record.serverSeed}`,
    `            its SHA-256 is the commitment: ${verdict(isSeedKept)}`,
    ...tries.flatMap(({ message, mac, roll: tried }) => [
      `message     ${message}`,
      `HMAC        ${hexOf(mac)}`,
      `number      0x${hexOf(mac.subarray(0, NUMBER_BYTES))}, ${
        tried === null ? 'too high: tried again' : `modulo 1,000,000 = ${tried}`
      }`,
    ]),
    `roll        ${roll ?? 'none'}, on record ${record.roll}: ${verdict(isRollRight)}`,
    ...(range === null ? [] : [`prize       rolls ${range.first} to ${range.end - 1} are`]),
    `            ${record.nameOf(prizeId)}, on record ${record.nameOf(record.drawnPrizeId)}: ${verdict(isPrizeRight)}`,
    check.isFair ? 'The record is right.' : 'The record is NOT right.',
  ];
}

try {
  process.exitCode = (await verify(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof StartFailure ? error.message : error);
  process.exitCode = 1;
}

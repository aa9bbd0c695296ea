import { newKey } from '../testkit/till.js';
import { WHEEL_DOCUMENTS } from '../testkit/wheel.js';
import * as bad from './bad-input-cases.js';
import type { Operation } from './bad-input-operation.js';

const ADDRESS = { recipient: '林小满', phone: '13800000000', region: '上海市', street: '南京西路' };

/** Operations of the lucky wheel, and what they must refuse. */
export const wheelOperations: Readonly<Record<string, Operation>> = {
  luckyWheel: {
    document: WHEEL_DOCUMENTS.luckyWheel,
    caller: 'MEMBER',
    good: () => ({ id: 'nothing' }),
    fields: { id: bad.optionalText(64).filter(([what]) => what !== 'a number') },
  },
  spinWheel: {
    document: WHEEL_DOCUMENTS.spinWheel,
    caller: 'MEMBER',
    good: () => ({
      input: { wheelId: 'nothing', version: 1, clientSeed: 'words', idempotencyKey: newKey() },
    }),
    fields: {
      'input.wheelId': bad.id,
      'input.version': [['missing', undefined], ...bad.pointsToSpend],
      'input.clientSeed': [
        ...bad.text(64),
        ['65 of two code units', '💌'.repeat(65)],
        ['half a character', '\ud83d'],
      ],
      'input.idempotencyKey': bad.key,
    },
  },
  claimPrize: {
    document: WHEEL_DOCUMENTS.claimPrize,
    caller: 'MEMBER',
    good: () => ({
      input: {
        spinId: 'nothing',
        method: 'SHIPPING',
        address: ADDRESS,
        idempotencyKey: newKey(),
      },
    }),
    fields: {
      'input.spinId': bad.id,
      'input.method': [
        ...bad.oneOf,
        ['that goods have not', 'CODE'],
        ['without a store', 'PICKUP'],
      ],
      'input.storeId': [['for something that is sent', 'S']],
      'input.address': [
        ['missing', undefined],
        ['null', null],
        ['a text', 'x'],
      ],
      'input.address.recipient': [...bad.text(32), ['a line break', 'a\nb']],
      'input.address.phone': [...bad.text(20), ['letters', 'telephone']],
      'input.address.region': bad.text(64),
      'input.address.street': bad.text(128),
      'input.idempotencyKey': bad.key,
    },
  },
  'me.spins': {
    document: WHEEL_DOCUMENTS.spins,
    caller: 'MEMBER',
    good: () => ({ first: 20 }),
    fields: {
      first: bad.count(100),
      after: bad.optionalText(200),
      wonOnly: [
        ['a text', 'true'],
        ['a number', 1],
      ],
    },
  },
  'me.spin': {
    document: WHEEL_DOCUMENTS.ownSpin,
    caller: 'MEMBER',
    good: () => ({ id: 'nothing' }),
    fields: { id: [...bad.id, ['too long', 'x'.repeat(65)]] },
  },
};

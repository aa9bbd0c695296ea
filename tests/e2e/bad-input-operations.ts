import { PRIVACY_VERSION } from '@huiji/shared-types';
import { STATEMENT } from '../testkit/points.js';
import { CLERK, newId, PASSWORD } from '../testkit/shop.js';
import { newKey, newReceipt, TILL_DOCUMENTS } from '../testkit/till.js';
import { WALLET } from '../testkit/vouchers.js';
import * as bad from './bad-input-cases.js';
import { giftOperations } from './bad-input-gifts.js';
import { mallOperations } from './bad-input-mall.js';
import type { Operation } from './bad-input-operation.js';
import { wheelOperations } from './bad-input-wheel.js';

export const saleLine = { lineId: '1', category: 'default', amountFen: 100 };

const saleFields = {
  'input.tillSessionId': bad.id,
  'input.lines': bad.someLines(saleLine),
  'input.lines.0.lineId': bad.printable,
  'input.lines.0.category': bad.printable,
  'input.lines.0.name': bad.optionalText(200),
  'input.lines.0.quantity': bad.quantity,
  'input.lines.0.amountFen': bad.amountFen,
  'input.pointsToSpend': bad.pointsToSpend,
  'input.voucherCodes': bad.voucherCodes,
  input: [
    ['missing', undefined],
    ['null', null],
    ['a text', 'x'],
  ] as const,
};

const takesNothing = { unknown: [['an unknown argument', 1]] as const };

/** Right in form. */
const NOBODYS_CARD = '1000000000000008';

const standingFields = {
  cardNumber: [
    ...bad.text(16),
    ['15 digits', '100000000000008'],
    ['a wrong check digit', '1000000000000001'],
    ['letters', 'abcdefghijklmnop'],
  ] as const,
  reason: [...bad.text(200), ['only spaces', '   ']] as const,
};

/** Every operation of the schema, and fields with arguments of their own. */
export const operations: Readonly<Record<string, Operation>> = {
  loginWithWechat: {
    document:
      'mutation ($input: LoginWithWechatInput!) { loginWithWechat(input: $input) { accessToken } }',
    caller: 'NOBODY',
    good: () => ({ input: { code: 'demo:spoilt' } }),
    fields: {
      'input.code': bad.text(128),
      'input.inviteCode': bad.optionalText(128),
      'input.privacyVersion': [...bad.optionalText(32), ['empty', '']],
      'input.existingOnly': [
        ['a text', 'true'],
        ['a number', 1],
      ],
    },
  },
  refreshSession: {
    document: 'mutation ($token: String!) { refreshSession(refreshToken: $token) { accessToken } }',
    caller: 'NOBODY',
    good: () => ({ token: 'A'.repeat(43) }),
    fields: { token: bad.text(128) },
  },
  loginStaff: {
    document: 'mutation ($input: LoginStaffInput!) { loginStaff(input: $input) { accessToken } }',
    caller: 'NOBODY',
    good: () => ({ input: { username: CLERK, password: PASSWORD } }),
    fields: { 'input.username': bad.text(128), 'input.password': bad.text(128) },
  },
  updateProfile: {
    document: 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }',
    caller: 'MEMBER',
    good: () => ({ input: {} }),
    fields: {
      'input.nickname': [...bad.optionalText(20), ['empty', '']],
      'input.avatarUrl': bad.optionalText(512),
      'input.birthday': bad.occurredAt.filter(([what]) => what !== 'a day'),
      'input.language': [...bad.optionalText(5), ['unknown', 'fr']],
    },
  },
  bindPhone: {
    document: 'mutation ($input: BindPhoneInput!) { bindPhone(input: $input) { __typename } }',
    caller: 'MEMBER',
    good: () => ({ input: { code: 'demo:spoilt', idempotencyKey: newKey() } }),
    fields: { 'input.code': bad.text(128), 'input.idempotencyKey': bad.key },
  },
  agreeToPrivacy: {
    document: 'mutation ($version: String!) { agreeToPrivacy(privacyVersion: $version) { id } }',
    caller: 'MEMBER',
    good: () => ({ version: PRIVACY_VERSION }),
    fields: {
      version: [
        ...bad.text(32),
        ['of another day', '2026-11-21'],
        ['of days to come', '2099-01-01'],
      ],
    },
  },
  removePhone: {
    document: 'mutation ($unknown: Int) { removePhone(unknown: $unknown) { id } }',
    caller: 'MEMBER',
    good: () => ({}),
    fields: takesNothing,
  },
  closeAccount: {
    document:
      'mutation ($input: CloseAccountInput!) { closeAccount(input: $input) { __typename } }',
    caller: 'LEAVER',
    good: () => ({ input: { confirm: true, idempotencyKey: newKey() } }),
    fields: {
      'input.confirm': [
        ['missing', undefined],
        ['null', null],
        ['false', false],
        ['a text', 'true'],
        ['a number', 1],
      ],
      'input.idempotencyKey': bad.key,
    },
  },
  freezeMember: {
    document:
      'mutation ($cardNumber: String!, $reason: String!) { freezeMember(cardNumber: $cardNumber, reason: $reason) }',
    caller: 'OPERATOR',
    good: () => ({ cardNumber: NOBODYS_CARD, reason: 'lost' }),
    fields: standingFields,
  },
  unfreezeMember: {
    document:
      'mutation ($cardNumber: String!, $reason: String!) { unfreezeMember(cardNumber: $cardNumber, reason: $reason) }',
    caller: 'OPERATOR',
    good: () => ({ cardNumber: NOBODYS_CARD, reason: 'found' }),
    fields: standingFields,
  },
  programme: {
    document: 'query ($unknown: Int) { programme(unknown: $unknown) { name } }',
    caller: 'NOBODY',
    good: () => ({}),
    fields: takesNothing,
  },
  accountClosure: {
    document: 'query ($unknown: Int) { accountClosure(unknown: $unknown) { pointsLost } }',
    caller: 'MEMBER',
    good: () => ({}),
    fields: takesNothing,
  },
  myDataExport: {
    document: 'query ($unknown: Int) { myDataExport(unknown: $unknown) }',
    caller: 'MEMBER',
    good: () => ({}),
    fields: takesNothing,
  },
  replaceCardCodes: {
    document:
      'mutation ($reason: CardCodeReplacement!) { replaceCardCodes(reason: $reason) { generation } }',
    caller: 'MEMBER',
    good: () => ({ reason: 'LOST' }),
    fields: { reason: bad.oneOf },
  },
  scanCard: {
    document: TILL_DOCUMENTS.scanCard,
    caller: 'CLERK',
    good: () => ({ input: { code: '12345', terminalId: 'till-1' } }),
    fields: {
      'input.code': bad.text(0).filter(([what]) => !/empty|characters/.test(what)),
      'input.terminalId': bad.printable,
    },
  },
  quoteSale: {
    document: TILL_DOCUMENTS.quoteSale,
    caller: 'CLERK',
    good: ({ tillSessionId }) => ({ input: { tillSessionId, lines: [saleLine] } }),
    fields: saleFields,
  },
  recordSale: {
    document: TILL_DOCUMENTS.recordSale,
    caller: 'CLERK',
    good: ({ tillSessionId }) => ({
      input: {
        tillSessionId,
        lines: [saleLine],
        receiptNumber: newReceipt(),
        idempotencyKey: newKey(),
      },
    }),
    fields: {
      ...saleFields,
      'input.receiptNumber': bad.printable,
      'input.idempotencyKey': bad.key,
      'input.occurredAt': bad.occurredAt,
    },
  },
  refundSale: {
    document: TILL_DOCUMENTS.refundSale,
    caller: 'CLERK',
    good: ({ receiptNumber }) => ({
      input: { receiptNumber, lines: [{ lineId: '1', amountFen: 1 }], idempotencyKey: newKey() },
    }),
    fields: {
      'input.receiptNumber': bad.printable,
      'input.lines': bad.lines({ lineId: '1', amountFen: 1 }),
      'input.lines.0.lineId': bad.printable,
      'input.lines.0.amountFen': bad.amountFen,
      'input.idempotencyKey': bad.key,
    },
  },
  logout: {
    document: 'mutation ($unknown: Int) { logout(unknown: $unknown) }',
    caller: 'MEMBER',
    good: () => ({}),
    fields: takesNothing,
  },
  me: {
    document: `query ($days: Int, $unknown: Int) {
      me(unknown: $unknown) { points { expiring(withinDays: $days) { points } } } }`,
    caller: 'MEMBER',
    good: () => ({}),
    fields: takesNothing,
  },
  'me.points.expiring': {
    document: 'query ($days: Int) { me { points { expiring(withinDays: $days) { points } } } }',
    caller: 'MEMBER',
    good: () => ({ days: 30 }),
    fields: { days: bad.count(4_000) },
  },
  'me.points.entries': {
    document: STATEMENT,
    caller: 'MEMBER',
    good: () => ({ filter: {}, first: 20 }),
    fields: {
      first: bad.count(100),
      after: bad.optionalText(200),
      'filter.month': [...bad.optionalText(7), ['a month 13', '2026-13']],
      'filter.kinds': [
        ['unknown', ['SALE']],
        ['null among them', [null]],
      ],
      'filter.direction': bad.oneOf.filter(([what]) => what !== 'missing' && what !== 'null'),
    },
  },
  'me.vouchers': {
    document: WALLET,
    caller: 'MEMBER',
    good: () => ({ state: 'USABLE', first: 20 }),
    fields: {
      first: bad.count(100),
      after: bad.optionalText(200),
      state: bad.oneOf.filter(([what]) => what !== 'missing' && what !== 'null'),
    },
  },
  'me.voucher': {
    document: 'query ($id: ID!) { me { voucher(id: $id) { id } } }',
    caller: 'MEMBER',
    good: () => ({ id: newId() }),
    fields: { id: [...bad.id, ['too long', 'x'.repeat(65)]] },
  },
  cardCodes: {
    document: TILL_DOCUMENTS.cardCodes,
    caller: 'MEMBER',
    good: () => ({ count: 60 }),
    fields: { count: bad.count(60) },
  },
  cardEvents: {
    document: 'query ($since: DateTime!) { cardEvents(since: $since) { id } }',
    caller: 'MEMBER',
    good: () => ({ since: '2026-11-25T00:00:00.000Z' }),
    fields: { since: bad.instant },
  },
  stores: {
    document: 'query ($unknown: Int) { stores(unknown: $unknown) { id } }',
    caller: 'MEMBER',
    good: () => ({}),
    fields: takesNothing,
  },
  ...mallOperations,
  ...giftOperations,
  ...wheelOperations,
  ledgerAudit: {
    document: 'query ($unknown: Int) { ledgerAudit(unknown: $unknown) { healthy } }',
    caller: 'OPERATOR',
    good: () => ({}),
    fields: takesNothing,
  },
};

import { createHash } from 'node:crypto';

const OPENID_LENGTH = 28;
const PHONE_DIGITS = 8;

export const OPENID = /^o[\w-]{27}$/;

/** What people's names may be; each is one person for ever. */
export const PERSON_NAME = /^[a-z0-9-]{1,32}$/;

/** A person whose codes never wear out, for the demo. */
export const DEMO_CODE = /^demo:([a-z0-9-]{1,32})$/;

const digestOf = (purpose: string, name: string): Buffer =>
  createHash('sha256').update(`huiji stand-in ${purpose} ${name}`).digest();

/** The same for the same name, on every machine: 28 characters beginning with `o`. */
export const openidOf = (name: string): string =>
  `o${digestOf('openid', name).toString('base64url')}`.slice(0, OPENID_LENGTH);

/** A mobile number that belongs to the name. */
export const phoneOf = (name: string): string =>
  `138${String(digestOf('phone', name).readUInt32BE() % 10 ** PHONE_DIGITS).padStart(PHONE_DIGITS, '0')}`;

export interface Persona {
  /** Signs in with `demo:<name>`. */
  readonly name: string;
  readonly note: { readonly zh: string; readonly en: string };
}

/** Who the development panel offers; the demo's seed tells their stories. */
export const PERSONAS: readonly Persona[] = [
  {
    name: 'lin',
    note: { zh: '林小满，金卡会员，一年的消费记录', en: 'Gold tier, a year of history' },
  },
  { name: 'wang', note: { zh: '今天刚加入', en: 'Joins today' } },
  { name: 'zhao', note: { zh: '赵先生，钻石卡会员', en: 'Diamond tier' } },
  { name: 'chen', note: { zh: '陈同学，偶尔来逛逛', en: 'Comes now and then' } },
];

import { wrongField } from '../message-fields.js';
import { OPENID } from './people.js';
import type { JsonAnswer, StandInRequest } from './stand-in-request.js';
import { jsonBody, NOT_JSON, refusal } from './stand-in-request.js';

/** As in app.json: WeChat refuses a page that the released version does not have. */
const PAGE = /^(pages|features)\/[\w/-]+(\?[\w=&%.-]*)?$/;
const LANGUAGES = ['zh_CN', 'en_US', 'zh_HK', 'zh_TW'];
const STATES = ['developer', 'trial', 'formal'];

/** subscribe/send: one accepted request is one message. */
export class SubscriptionsEndpoint {
  /** How many messages of a template somebody may still get. */
  private readonly grants = new Map<string, number>();

  /** What somebody answers when asked; whoever rejects takes back what was accepted before. */
  answer(openid: string, templateId: string, accept: boolean): void {
    const key = keyOf(openid, templateId);
    this.grants.set(key, accept ? (this.grants.get(key) ?? 0) + 1 : 0);
  }

  send(request: StandInRequest): JsonAnswer {
    const body = jsonBody(request);
    if (body === null) {
      return NOT_JSON;
    }
    const { touser, template_id, page, data, lang, miniprogram_state } = body;
    if (typeof touser !== 'string' || !OPENID.test(touser)) {
      return refusal(40_003, 'invalid openid');
    }
    if (typeof template_id !== 'string' || template_id === '') {
      return refusal(40_037, 'invalid template_id');
    }
    if (typeof page !== 'string' || !PAGE.test(page)) {
      return refusal(41_030, 'invalid page');
    }
    if (!LANGUAGES.includes(String(lang)) || !STATES.includes(String(miniprogram_state))) {
      return refusal(47_003, 'argument invalid! lang or miniprogram_state');
    }
    const wrong = typeof data === 'object' && data !== null ? wrongField({ ...data }) : 'data';
    if (wrong !== null) {
      return refusal(47_003, `argument invalid! data.${wrong}.value is invalid`);
    }
    const key = keyOf(touser, template_id);
    const left = this.grants.get(key) ?? 0;
    if (left === 0) {
      return refusal(43_101, 'user refuse to accept the msg');
    }
    this.grants.set(key, left - 1);
    return { errcode: 0, errmsg: 'ok' };
  }
}

const keyOf = (openid: string, templateId: string): string => `${openid} ${templateId}`;

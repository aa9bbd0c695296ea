import type { SessionsEndpoint } from './sessions.endpoint.js';
import type { JsonAnswer, StandInRequest } from './stand-in-request.js';
import { jsonBody, NOT_JSON, refusal } from './stand-in-request.js';

const LONGEST_TEXT = 2_500;
const LARGEST_IMAGE_BYTES = 1024 * 1024;

/** Words that the stand-in finds risky, and one that it would show to a person. */
const RISKY = ['赌博', '代开发票', '色情', 'casino', 'escort'];
const DOUBTFUL = ['加微信'];

/** A picture that holds this text somewhere is risky. */
const RISKY_IMAGE_MARK = 'huiji-risky-image';

const PASS = { suggest: 'pass', label: 100 };

function judge(content: string): typeof PASS {
  const plain = content.toLowerCase();
  if (RISKY.some((word) => plain.includes(word))) {
    return { suggest: 'risky', label: 20_006 };
  }
  return DOUBTFUL.some((word) => plain.includes(word))
    ? { suggest: 'review', label: 21_000 }
    : PASS;
}

/** msg_sec_check version 2 and img_sec_check. */
export class ContentEndpoint {
  constructor(private readonly sessions: SessionsEndpoint) {}

  checkText(request: StandInRequest): JsonAnswer {
    const body = jsonBody(request);
    if (body === null) {
      return NOT_JSON;
    }
    const { content, openid, version, scene } = body;
    if (version !== 2 || typeof scene !== 'number' || scene < 1 || scene > 4) {
      return refusal(40_097, 'invalid args');
    }
    if (typeof content !== 'string' || content === '' || content.length > LONGEST_TEXT) {
      return refusal(44_990, 'content is empty or too long');
    }
    if (typeof openid !== 'string') {
      return refusal(40_003, 'invalid openid');
    }
    if (!this.sessions.hasSeen(openid, request.now)) {
      return refusal(61_010, 'code is expired');
    }
    return { errcode: 0, errmsg: 'ok', result: judge(content), detail: [], trace_id: 'standin' };
  }

  checkImage({ body }: StandInRequest): JsonAnswer {
    if (body.length > LARGEST_IMAGE_BYTES) {
      return refusal(40_006, 'invalid meida size');
    }
    return body.includes(RISKY_IMAGE_MARK)
      ? refusal(87_014, 'risky content')
      : { errcode: 0, errmsg: 'ok' };
  }
}

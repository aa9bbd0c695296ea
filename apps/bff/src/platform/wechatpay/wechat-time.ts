import type { Instant } from '@huiji/shared-types';
import { instant, MS_PER_HOUR, MS_PER_SECOND } from '@huiji/shared-types';
import { z } from 'zod';

const CHINA_OFFSET_MS = 8 * MS_PER_HOUR;
const SECONDS_OF_ISO = 19;

/** As WeChat Pay writes times: RFC 3339, whole seconds, China's offset. */
export const wechatTime = (moment: Instant): string =>
  `${new Date(moment + CHINA_OFFSET_MS).toISOString().slice(0, SECONDS_OF_ISO)}+08:00`;

export const wechatTimeSchema = z.iso
  .datetime({ offset: true })
  .transform((text) => instant(Date.parse(text)));

/** What a time becomes when it is written in whole seconds. */
export const wholeSeconds = (moment: Instant): Instant =>
  instant(Math.floor(moment / MS_PER_SECOND) * MS_PER_SECOND);

import type { BusinessDate } from '@huiji/shared-types';
import { z } from 'zod';
import { LANGUAGES } from '../../platform/graphql/text.js';
import type { ProfileChange } from './profile-change.js';

const LONGEST_NICKNAME = 20;
const LONGEST_URL = 512;
/** Control characters, and those that hide or turn text; the joiner inside emoji is none of them. */
const UNSEEN = /[\p{Cc}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

const nicknameSchema = z
  .string()
  .trim()
  .refine((nickname) => nickname !== '' && [...nickname].length <= LONGEST_NICKNAME)
  .refine((nickname) => !UNSEEN.test(nickname));

const avatarUrlSchema = z
  .string()
  .max(LONGEST_URL)
  .refine((url) => /^\/avatars\/[0-9A-Z]{26}$/.test(url) || isHttps(url));

const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';

/** A null takes the picture away; of the others it says no more than a missing field: stays as it is. */
export const profileSchema = z
  .object({
    nickname: nicknameSchema.nullish(),
    avatarUrl: avatarUrlSchema.nullish(),
    birthday: z.custom<BusinessDate>((value) => typeof value === 'string').nullish(),
    language: z.enum(LANGUAGES).nullish(),
  })
  .transform(
    ({ nickname, avatarUrl, birthday, language }): ProfileChange => ({
      ...(nickname ? { nickname } : {}),
      ...(avatarUrl === undefined ? {} : { avatarUrl }),
      ...(birthday ? { birthday } : {}),
      ...(language ? { language } : {}),
    }),
  );

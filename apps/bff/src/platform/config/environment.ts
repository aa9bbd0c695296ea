import { z } from 'zod';
import { StartFailure } from './start-failure.js';

const LARGEST_PORT = 65_535;
const SHORTEST_SECRET_BYTES = 32;
const API_V3_KEY_BYTES = 32;

const text = z.string().min(1);
const url = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
/** `https://shop.example`, without a path. */
const origin = url.refine((value) => new URL(value).origin === value, {
  error: 'must be an origin such as https://shop.example, without a path',
});
const secret = text.refine((value) => Buffer.byteLength(value) >= SHORTEST_SECRET_BYTES, {
  error: `must have at least ${SHORTEST_SECRET_BYTES} bytes`,
});
const matching = (pattern: RegExp, error: string) => text.regex(pattern, { error }).optional();
/** `{"GIFT_CLAIMED":"<id>", ...}` */
const templates = text.transform((value, context): Readonly<Record<string, string>> => {
  const parsed = templatesSchema.safeParse(jsonOf(value));
  if (!parsed.success) {
    context.addIssue({
      code: 'custom',
      message: 'must be a JSON object of message templates and their ids at WeChat',
    });
    return z.NEVER;
  }
  return parsed.data;
});
const templatesSchema = z.record(z.string().regex(/^[A-Z_]{1,24}$/), z.string().min(1).max(64));

function jsonOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${least} to ${most}` })
    .int({ error: `must be a whole number from ${least} to ${most}` })
    .min(least, { error: `must be at least ${least}` })
    .max(most, { error: `must be at most ${most}` });

/** Every variable the server reads. What they mean is listed in docs/operations.md and .env.example. */
const environmentSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], {
      error: 'must be development, test or production',
    })
    .default('development'),
  HOST: text.default('127.0.0.1'),
  PORT: wholeNumber(0, LARGEST_PORT).default(3_000),
  DATABASE_URL: z.url({
    protocol: /^mysql$/,
    error: 'must look like mysql://user:pass@host:3306/db',
  }),
  DATABASE_POOL: wholeNumber(1, 200).default(10),
  COMMAND_WORKERS: wholeNumber(1, 4).default(2),
  DATA_DIR: text.default('.data'),
  PROGRAM_CONFIG: text.optional(),
  WECHAT_APP_ID: text.optional(),
  WECHAT_APP_SECRET: text.optional(),
  WECHAT_API_BASE: url.optional(),
  WECHAT_TEMPLATES: templates.optional(),
  WECHATPAY_MCH_ID: matching(/^\d{8,10}$/, 'must be a merchant number of 8 to 10 digits'),
  WECHATPAY_MCH_SERIAL: matching(/^[0-9A-Fa-f]{16,64}$/, 'must be the hexadecimal serial number'),
  WECHATPAY_PRIVATE_KEY: text.optional(),
  WECHATPAY_PUBLIC_KEY_ID: matching(/^PUB_KEY_ID_\w{1,64}$/, 'must begin with PUB_KEY_ID_'),
  WECHATPAY_PUBLIC_KEY: text.optional(),
  WECHATPAY_API_V3_KEY: text
    .refine((value) => Buffer.byteLength(value) === API_V3_KEY_BYTES, {
      error: `must have exactly ${API_V3_KEY_BYTES} bytes`,
    })
    .optional(),
  WECHATPAY_API_BASE: url.optional(),
  WECHATPAY_NOTIFY_URL: matching(
    /^https:\/\/[^?#\s]{1,247}$/,
    'must be an https address of at most 255 characters, without a query',
  ),
  JWT_SECRET: secret.optional(),
  CARD_CODE_SECRET: secret.optional(),
  DATA_KEY: secret.optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'must be fatal, error, warn, info, debug or trace',
    })
    .default('info'),
  H5_DIR: text.optional(),
  METRICS_TOKEN: text.optional(),
  TRUSTED_DOCUMENTS: text.optional(),
  TRUST_PROXY: text.optional(),
  PUBLIC_ORIGIN: origin.optional(),
});

export type Environment = z.infer<typeof environmentSchema>;

/** All of them, or none: then something stands in for WeChat Pay. */
export const WECHATPAY_VARIABLES = [
  'WECHATPAY_MCH_ID',
  'WECHATPAY_MCH_SERIAL',
  'WECHATPAY_PRIVATE_KEY',
  'WECHATPAY_PUBLIC_KEY_ID',
  'WECHATPAY_PUBLIC_KEY',
  'WECHATPAY_API_V3_KEY',
  'WECHATPAY_API_BASE',
  'WECHATPAY_NOTIFY_URL',
] as const satisfies readonly (keyof Environment)[];

const MUST_BE_SET_IN_PRODUCTION = [
  'WECHAT_APP_ID',
  'WECHAT_APP_SECRET',
  'WECHAT_API_BASE',
  ...WECHATPAY_VARIABLES,
  'JWT_SECRET',
  'CARD_CODE_SECRET',
  'DATA_KEY',
  'TRUSTED_DOCUMENTS',
] as const satisfies readonly (keyof Environment)[];

/**
 * @param variables the process environment; an empty value counts as unset
 * @throws StartFailure naming every variable that is wrong
 */
export function parseEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return set[name] === undefined ? `${name} is not set` : `${name} ${issue.message}`;
    });
    throw new StartFailure(`Bad settings: ${problems.join('; ')}. See .env.example.`);
  }
  const environment = parsed.data;
  if (environment.NODE_ENV === 'production') {
    const missing = MUST_BE_SET_IN_PRODUCTION.filter((name) => environment[name] === undefined);
    if (missing.length > 0) {
      throw new StartFailure(
        `Production needs ${missing.join(', ')}: set them (see .env.example), there are no stand-ins.`,
      );
    }
  }
  return environment;
}

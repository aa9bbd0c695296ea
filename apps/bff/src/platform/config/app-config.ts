import type { Environment } from './environment.js';
import { parseEnvironment } from './environment.js';
import { readProgrammeSettings } from './programme-file.js';
import type { ProgrammeSettings } from './programme-settings.js';
import type { Secrets } from './secrets.js';
import { resolveSecrets } from './secrets.js';
import type { Merchant } from './wechatpay-merchant.js';
import { readMerchant } from './wechatpay-merchant.js';

/** Credentials of the mini-program at WeChat; `apiBase` null means the local stand-in. */
export interface WechatSettings {
  readonly appId: string;
  readonly appSecret: string;
  readonly apiBase: string | null;
}

const STAND_IN_APP_ID = 'wx0000000000standin';
const STAND_IN_APP_SECRET = 'secret-of-the-local-stand-in';

const STAND_IN_TEMPLATES: Readonly<Record<string, string>> = {
  GIFT_CLAIMED: 'standin-gift-claimed',
  GIFT_RETURNED: 'standin-gift-returned',
  GIFT_RECEIVED: 'standin-gift-received',
  REDEMPTION_READY: 'standin-redemption-ready',
  REDEMPTION_CANCELLED: 'standin-redemption-cancelled',
  POINTS_EXPIRING: 'standin-points-expiring',
};

/** All that can be set, checked, in one injectable place. */
export class AppConfig {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** Connections for everything but commands. */
  readonly databasePool: number;
  /** Connections that run commands. */
  readonly commandWorkers: number;
  readonly dataDir: string;
  readonly wechat: WechatSettings;
  /** Ids of the templates of subscription messages; one that is missing is not sent. */
  readonly messageTemplates: Readonly<Record<string, string | undefined>>;
  /** Null means the local stand-in. */
  readonly wechatPay: Merchant | null;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly h5Dir: string | null;
  readonly metricsToken: string | null;
  /** JSON file of the operations our clients may send: SHA-256 (hex) to document. */
  readonly trustedDocuments: string | null;
  /** Addresses (or `loopback` etc.) of proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: string | null;
  /** Where the server is reached from outside; pictures' addresses begin with it. Null leaves them paths. */
  readonly publicOrigin: string | null;

  constructor(
    private readonly environment: Environment,
    readonly programme: ProgrammeSettings,
    readonly secrets: Secrets,
  ) {
    this.production = environment.NODE_ENV === 'production';
    this.host = environment.HOST;
    this.port = environment.PORT;
    this.databaseUrl = environment.DATABASE_URL;
    this.databasePool = environment.DATABASE_POOL;
    this.commandWorkers = environment.COMMAND_WORKERS;
    this.dataDir = environment.DATA_DIR;
    this.wechat = {
      appId: environment.WECHAT_APP_ID ?? STAND_IN_APP_ID,
      appSecret: environment.WECHAT_APP_SECRET ?? STAND_IN_APP_SECRET,
      apiBase: environment.WECHAT_API_BASE ?? null,
    };
    this.messageTemplates =
      environment.WECHAT_TEMPLATES ?? (this.wechat.apiBase === null ? STAND_IN_TEMPLATES : {});
    this.wechatPay = readMerchant(environment, this.wechat.appId);
    this.logLevel = environment.LOG_LEVEL;
    this.h5Dir = environment.H5_DIR ?? null;
    this.metricsToken = environment.METRICS_TOKEN ?? null;
    this.trustedDocuments = environment.TRUSTED_DOCUMENTS ?? null;
    this.trustProxy = environment.TRUST_PROXY ?? null;
    this.publicOrigin = environment.PUBLIC_ORIGIN ?? null;
  }

  /** The same settings for another programme. */
  withProgramme(programme: ProgrammeSettings): AppConfig {
    return new AppConfig(this.environment, programme, this.secrets);
  }
}

/** @throws StartFailure when a setting is missing or wrong */
export function loadConfig(variables: NodeJS.ProcessEnv = process.env): AppConfig {
  const environment = parseEnvironment(variables);
  return new AppConfig(
    environment,
    readProgrammeSettings(environment.PROGRAM_CONFIG),
    resolveSecrets(environment),
  );
}

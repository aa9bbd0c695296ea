import { MS_PER_SECOND } from '@huiji/shared-types';
import { z } from 'zod';
import type { Clock } from '../clock/clock.js';
import type { WechatSettings } from '../config/app-config.js';
import type { WechatApi } from './wechat-api.js';

/** Renewed after this part of its life, while the old one still works. */
const LIFE_USED = 0.8;

const answerSchema = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().int().positive(),
});

interface Held {
  readonly token: string;
  readonly renewAt: number;
}

/** The token that server calls need: kept, shared by all who ask, fetched by one at a time. */
export class WechatAccessTokens {
  private held: Held | null = null;
  private fetching: Promise<Held> | null = null;

  constructor(
    private readonly api: WechatApi,
    private readonly settings: WechatSettings,
    private readonly clock: Clock,
  ) {}

  async get(): Promise<string> {
    if (this.held !== null && this.clock.now() < this.held.renewAt) {
      return this.held.token;
    }
    this.fetching ??= this.fetch().finally(() => {
      this.fetching = null;
    });
    return (await this.fetching).token;
  }

  /** WeChat does not accept this one any more. */
  drop(token: string): void {
    if (this.held?.token === token) {
      this.held = null;
    }
  }

  /** Never forced: that would kill the token of the other instances. */
  private async fetch(): Promise<Held> {
    const now = this.clock.now();
    const answer = await this.api.call(
      {
        method: 'POST',
        path: '/cgi-bin/stable_token',
        json: {
          grant_type: 'client_credential',
          appid: this.settings.appId,
          secret: this.settings.appSecret,
        },
      },
      answerSchema,
    );
    this.held = {
      token: answer.access_token,
      renewAt: now + answer.expires_in * MS_PER_SECOND * LIFE_USED,
    };
    return this.held;
  }
}

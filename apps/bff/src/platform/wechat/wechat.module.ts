import type { DynamicModule, Provider } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { AppConfig } from '../config/app-config.js';
import { StandInController } from './stand-in/stand-in.controller.js';
import { StandIn } from './stand-in/stand-in.js';
import { WechatAccessTokens } from './wechat-access-tokens.js';
import { WechatApi } from './wechat-api.js';
import { WechatClient } from './wechat-client.js';

const client: Provider = {
  provide: WechatClient,
  inject: [WechatApi, AppConfig, Clock],
  useFactory: (api: WechatApi, config: AppConfig, clock: Clock) =>
    new WechatClient(api, new WechatAccessTokens(api, config.wechat, clock), config.wechat),
};

@Global()
@Module({})
class WechatModule {}

/** The client of WeChat; without WECHAT_API_BASE (development only) also what stands in for WeChat. */
export function wechatModule({ wechat: { apiBase } }: AppConfig): DynamicModule {
  if (apiBase !== null) {
    const api: Provider = { provide: WechatApi, useValue: new WechatApi(apiBase) };
    return { module: WechatModule, providers: [api, client], exports: [WechatClient] };
  }
  const standIn: Provider = {
    provide: StandIn,
    inject: [AppConfig, Clock],
    useFactory: (config: AppConfig, clock: Clock) => new StandIn(config, clock).start(),
  };
  const api: Provider = {
    provide: WechatApi,
    inject: [StandIn],
    useFactory: ({ base }: StandIn) => new WechatApi(base),
  };
  return {
    module: WechatModule,
    controllers: [StandInController],
    providers: [standIn, api, client],
    exports: [WechatClient],
  };
}

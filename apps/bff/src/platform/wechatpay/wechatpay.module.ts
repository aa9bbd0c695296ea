import type { AddressInfo } from 'node:net';
import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Clock } from '../clock/clock.js';
import { AppConfig } from '../config/app-config.js';
import { PayStandInController } from './stand-in/pay-stand-in.controller.js';
import { PayStandIn } from './stand-in/pay-stand-in.js';
import { WechatPay } from './wechat-pay.js';

@Global()
@Module({})
class WechatPayModule {}

/** WeChat Pay; without WECHATPAY_* (development only) also what stands in for it. */
export function wechatPayModule({ wechatPay }: AppConfig): DynamicModule {
  if (wechatPay !== null) {
    const gateway = { provide: WechatPay, useValue: new WechatPay(async () => wechatPay) };
    return { module: WechatPayModule, providers: [gateway], exports: [WechatPay] };
  }
  const standIn = {
    provide: PayStandIn,
    inject: [AppConfig, Clock, HttpAdapterHost],
    useFactory: (config: AppConfig, clock: Clock, host: HttpAdapterHost) =>
      new PayStandIn(config, clock, () => originOf(host)).start(),
  };
  const gateway = {
    provide: WechatPay,
    inject: [PayStandIn],
    useFactory: (beside: PayStandIn) => new WechatPay(() => beside.merchant()),
  };
  return {
    module: WechatPayModule,
    controllers: [PayStandInController],
    providers: [standIn, gateway],
    exports: [WechatPay],
  };
}

/** Where this very server answers on this machine; null while it does not listen, or is a command-line tool. */
function originOf({ httpAdapter }: HttpAdapterHost): string | null {
  const server: { address(): AddressInfo | string | null } | undefined =
    httpAdapter?.getHttpServer();
  const address = server?.address() ?? null;
  return address === null || typeof address === 'string'
    ? null
    : `http://127.0.0.1:${address.port}`;
}

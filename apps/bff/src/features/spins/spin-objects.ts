import type { SpinId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../platform/config/index.js';
import type { GraphqlContext, Language } from '../../platform/graphql/index.js';
import { prizeObject, prizeOf, WheelReader } from '../wheel/index.js';
import type { SpinObject } from './spin.graphql.js';
import type { Spin } from './spin.js';
import { SpinReader } from './spin.loader.js';

/** Spins as members see them: all of it as it was booked then. */
@Injectable()
export class SpinObjects {
  constructor(
    private readonly spins: SpinReader,
    private readonly wheels: WheelReader,
    private readonly config: AppConfig,
  ) {}

  async object(spin: Spin, language: Language): Promise<SpinObject> {
    const version = await this.wheels.version(spin.wheelId, spin.version);
    const origin = this.config.publicOrigin ?? '';
    const shown = (id: Spin['prizeId']) =>
      prizeObject(prizeOf(version, id), version, origin, language);
    const spun = spin.nth + 1;
    return {
      id: spin.id,
      prize: shown(spin.prizeId),
      drawnPrize: shown(spin.drawnPrizeId),
      fallbackReason: spin.fallbackReason,
      costPoints: spin.costPoints,
      wasFree: spin.wasFree,
      pointsWon: spin.pointsWon,
      spunAt: spin.spunAt,
      availableAfter: spin.availableAfter,
      spinsLeftToday: Math.max(0, version.spinsPerDay - spun),
      freeSpinsLeft: Math.max(0, version.freeSpinsPerDay - spun),
      wheelTitle: version.title[language],
      wheelPrizes: version.prizes.map((prize) => prizeObject(prize, version, origin, language)),
      spin,
    };
  }

  /** @throws Error when it is not there: whoever asks knows that it is */
  async byId(id: SpinId, { loaders, language }: GraphqlContext): Promise<SpinObject> {
    const spin = await loaders.of(this.spins).load(id);
    if (spin === null) {
      throw new Error(`spin ${id} was booked and is not there`);
    }
    return this.object(spin, language);
  }
}

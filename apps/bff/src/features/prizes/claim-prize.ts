import { isId, type MemberId, type StoreId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { CommandExecutor } from '../../platform/commands/index.js';
import { AppConfig } from '../../platform/config/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import { Addresses, PickupCodes, type ShippingAddress } from '../redemption-details/index.js';
import { type Spin, SpinReader } from '../spins/index.js';
import { StoreReader } from '../stores/index.js';
import { prizeOf, type WheelPrize, WheelReader } from '../wheel/index.js';
import { type ClaimOutcome, claimPrizeCommand, type Delivery } from './claim-prize-command.js';

export interface ClaimWish {
  readonly spinId: string;
  readonly method: 'PICKUP' | 'SHIPPING';
  /** For PICKUP and nothing else. */
  readonly storeId: string | null;
  /** For SHIPPING and nothing else. */
  readonly address: ShippingAddress | null;
  readonly idempotencyKey: string;
}

@Injectable()
export class ClaimPrize {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly spins: SpinReader,
    private readonly wheels: WheelReader,
    private readonly stores: StoreReader,
    private readonly codes: PickupCodes,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /**
   * @throws IdempotencyConflict, CommandsUnavailable; ClientError BAD_USER_INPUT for a store that is not there,
   * FORBIDDEN while the member is frozen
   */
  async execute(memberId: MemberId, wish: ClaimWish): Promise<ClaimOutcome> {
    const { idempotencyKey, address, ...rest } = wish;
    const spin = await this.spins.ofMember(memberId, wish.spinId);
    const command = claimPrizeCommand({
      idempotency: {
        key: idempotencyKey,
        input: { ...rest, address: address === null ? null : this.addresses.digest(address) },
      },
      memberId,
      spin,
      prize: spin === null ? null : await this.prizeOf(spin),
      delivery: await this.delivery(memberId, wish),
      now: this.clock.now(),
      settings: this.config.programme,
    });
    return (await this.executor.execute(command)).result;
  }

  private async prizeOf({ wheelId, version, prizeId }: Spin): Promise<WheelPrize> {
    return prizeOf(await this.wheels.version(wheelId, version), prizeId);
  }

  private async delivery(
    memberId: MemberId,
    { method, storeId, address }: ClaimWish,
  ): Promise<Delivery> {
    return {
      method,
      storeId: storeId === null ? null : await this.storeOf(storeId),
      addressSealed: address === null ? null : this.addresses.seal(memberId, address),
      pickupCodeSealed: null,
      pickupCodeDigest: null,
      ...(method === 'PICKUP' ? this.codes.make(memberId) : {}),
    };
  }

  private async storeOf(id: string): Promise<StoreId> {
    const [store] = isId(id) ? await this.stores.readMany([id as StoreId]) : [];
    if (!store) {
      throw new ClientError('BAD_USER_INPUT', platformTexts.badInput(['input.storeId']));
    }
    return store.id;
  }
}

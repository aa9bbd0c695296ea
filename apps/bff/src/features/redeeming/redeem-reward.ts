import {
  type Fen,
  isId,
  type MemberId,
  type Points,
  type RewardId,
  type StoreId,
} from '@huiji/shared-types';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { CommandExecutor } from '../../platform/commands/index.js';
import { AppConfig } from '../../platform/config/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import { MEMBER_UPKEEP, type MemberUpkeep } from '../ledger/index.js';
import { Addresses, PickupCodes, type ShippingAddress } from '../redemption-details/index.js';
import { type FulfillmentMethod, type Reward, RewardReader } from '../rewards/index.js';
import { StoreReader } from '../stores/index.js';
import { VoucherHandOuts } from '../voucher-hand-outs/index.js';
import { type RedeemOutcome, redeemRewardCommand, type Wanted } from './redeem-reward-command.js';

export interface RedeemWish {
  readonly rewardId: string;
  readonly quantity: number;
  readonly method: FulfillmentMethod;
  /** For PICKUP and nothing else. */
  readonly storeId: string | null;
  /** For SHIPPING and nothing else. */
  readonly address: ShippingAddress | null;
  readonly expectedPoints: Points;
  readonly expectedFen: Fen;
  readonly idempotencyKey: string;
}

/** What an unknown reward is redeemed as: the command refuses it. */
const UNKNOWN: Pick<Reward, 'title' | 'imagePath' | 'donation'> = {
  title: { 'zh-CN': '', en: '' },
  imagePath: '',
  donation: null,
};

@Injectable()
export class RedeemReward {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly rewards: RewardReader,
    private readonly stores: StoreReader,
    private readonly codes: PickupCodes,
    private readonly handOuts: VoucherHandOuts,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    @Inject(MEMBER_UPKEEP) private readonly upkeep: MemberUpkeep,
  ) {}

  /**
   * @throws IdempotencyConflict, CommandsUnavailable; ClientError BAD_USER_INPUT for a store that is not there
   * or a method that the reward does not have, FORBIDDEN while the member is frozen
   */
  async execute(memberId: MemberId, wish: RedeemWish): Promise<RedeemOutcome> {
    await this.upkeep.settle(memberId);
    const { idempotencyKey, address, ...rest } = wish;
    const reward = await this.rewardOf(wish.rewardId);
    const command = redeemRewardCommand({
      idempotency: {
        key: idempotencyKey,
        input: { ...rest, address: address === null ? null : this.addresses.digest(address) },
      },
      memberId,
      wanted: await this.wanted(memberId, wish, reward),
      handOut: reward?.voucherKindId ? await this.handOuts.prepare(reward.voucherKindId) : null,
      expectedPoints: wish.expectedPoints,
      expectedFen: wish.expectedFen,
      now: this.clock.now(),
      settings: this.config.programme,
    });
    return (await this.executor.execute(command)).result;
  }

  private async rewardOf(id: string): Promise<Reward | null> {
    const [reward] = isId(id) ? await this.rewards.readMany([id as RewardId]) : [];
    return reward ?? null;
  }

  private async wanted(
    memberId: MemberId,
    wish: RedeemWish,
    reward: Reward | null,
  ): Promise<Wanted> {
    const { title, imagePath, donation } = reward ?? UNKNOWN;
    return {
      memberId,
      rewardId: wish.rewardId as RewardId,
      titleZh: title['zh-CN'],
      titleEn: title.en,
      imagePath,
      donation,
      quantity: wish.quantity,
      method: wish.method,
      storeId: wish.storeId === null ? null : await this.storeOf(wish.storeId),
      addressSealed: wish.address === null ? null : this.addresses.seal(memberId, wish.address),
      pickupCodeSealed: null,
      pickupCodeDigest: null,
      ...(wish.method === 'PICKUP' ? this.codes.make(memberId) : {}),
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

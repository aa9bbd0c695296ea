import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.js';
import { cursorOf, First, Parse, pageOf } from '../../platform/graphql/index.js';
import { MemberObject } from '../members/index.js';
import { VoucherCodes, VoucherState, voucherState } from '../vouchers/index.js';
import { VoucherConnection, VoucherObject } from './vouchers.graphql.js';
import { Wallet, type WalletPlace, type WalletVoucher } from './wallet.query.js';

const LONGEST_ID = 64;

const walletCursor = cursorOf(z.tuple([z.number().int(), z.string().max(LONGEST_ID)]));

@Resolver(() => MemberObject)
export class MemberVouchersResolver {
  constructor(
    private readonly wallet: Wallet,
    private readonly codes: VoucherCodes,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => VoucherConnection, { description: 'Newest first.' })
  async vouchers(
    @Parent() { id: memberId }: MemberObject,
    @Args(
      'state',
      { type: () => VoucherState, nullable: true },
      new Parse(z.enum(VoucherState).nullish()),
    )
    state: VoucherState | null | undefined,
    @First() first: number,
    @Args('after', { type: () => String, nullable: true }, new Parse(walletCursor.schema.nullish()))
    after: WalletPlace | null | undefined,
  ): Promise<VoucherConnection> {
    const rows = await this.wallet.vouchers(memberId, {
      state: state ?? null,
      limit: first + 1,
      after: after ?? null,
      now: this.clock.now(),
    });
    const page = pageOf(
      rows,
      first,
      (voucher) => this.object(voucher),
      ({ issuedAt, id }) => walletCursor.encode([issuedAt, id]),
    );
    return { edges: [...page.edges], pageInfo: page.pageInfo };
  }

  @ResolveField(() => VoucherObject, {
    nullable: true,
    description: 'Null for one that the member does not have.',
  })
  async voucher(
    @Parent() { id: memberId }: MemberObject,
    @Args('id', { type: () => ID }, new Parse(z.string().max(LONGEST_ID))) id: string,
  ): Promise<VoucherObject | null> {
    const voucher = await this.wallet.voucher(memberId, id);
    return voucher === null ? null : this.object(voucher);
  }

  private object(voucher: WalletVoucher): VoucherObject {
    return {
      ...voucher,
      code: this.codes.open(voucher.id, voucher.sealed),
      state: voucherState(voucher, this.clock.now()),
    };
  }
}

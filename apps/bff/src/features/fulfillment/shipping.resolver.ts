import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import {
  CurrentMember,
  CurrentStaff,
  Roles,
  type SignedInMember,
  type SignedInStaff,
} from '../../platform/auth/index.js';
import {
  cursorOf,
  First,
  type GraphqlContext,
  Parse,
  pageOf,
} from '../../platform/graphql/index.js';
import { CancelRedemption, redeemingTexts } from '../redeeming/index.js';
import {
  Addresses,
  idText,
  RedemptionAnswers,
  type RedemptionStepResult,
} from '../redemption-details/index.js';
import { fulfillmentTexts } from './fulfillment.texts.js';
import {
  cancelByStaffInput,
  confirmReceiptInput,
  shipRedemptionInput,
} from './fulfillment-inputs.js';
import { Parcels } from './parcels.query.js';
import {
  CancelRedemptionByStaffInput,
  CancelRedemptionByStaffResultUnion,
  ConfirmReceiptInput,
  ConfirmReceiptResultUnion,
  ParcelConnection,
  ShipRedemptionInput,
  ShipRedemptionResultUnion,
} from './shipping.graphql.js';
import { Shipping } from './shipping.js';

/** Id of the last parcel seen. */
const parcelCursor = cursorOf(z.tuple([idText]));

@Resolver()
export class ShippingResolver {
  constructor(
    private readonly parcels: Parcels,
    private readonly shipping: Shipping,
    private readonly cancellation: CancelRedemption,
    private readonly addresses: Addresses,
    private readonly answers: RedemptionAnswers,
  ) {}

  @Roles('OPERATOR')
  @Query(() => ParcelConnection, {
    description: 'Role OPERATOR: what waits to be sent, who waits longest first.',
  })
  async parcelsToShip(
    @Context() context: GraphqlContext,
    @First() first: number,
    @Args('after', { type: () => String, nullable: true }, new Parse(parcelCursor.schema.nullish()))
    after: [string] | null | undefined,
  ): Promise<ParcelConnection> {
    const ids = await this.parcels.waiting(after?.[0] ?? null, first + 1);
    const objects = await Promise.all(ids.map((id) => this.answers.byId(id, context)));
    const parcels = objects.flatMap((redemption) => {
      const address = this.addresses.of(redemption.redemption);
      return address === null ? [] : [{ redemption, address }];
    });
    const page = pageOf(
      parcels,
      first,
      (parcel) => parcel,
      ({ redemption }) => parcelCursor.encode([redemption.id]),
    );
    return { edges: [...page.edges], pageInfo: page.pageInfo };
  }

  @Roles('OPERATOR')
  @Mutation(() => ShipRedemptionResultUnion, {
    description: 'Role OPERATOR: it is on its way, with this carrier under this number.',
  })
  async shipRedemption(
    @CurrentStaff() { staffId }: SignedInStaff,
    @Args('input', { type: () => ShipRedemptionInput }, new Parse(shipRedemptionInput))
    dispatch: z.output<typeof shipRedemptionInput>,
    @Context() context: GraphqlContext,
  ): Promise<RedemptionStepResult> {
    const outcome = await this.shipping.send({ ...dispatch, staffId });
    context.loaders.forget();
    return this.answers.stepped(outcome, fulfillmentTexts.notShippable, context);
  }

  @Roles('OPERATOR')
  @Mutation(() => CancelRedemptionByStaffResultUnion, {
    description:
      'Role OPERATOR: also after it was sent. Points whose date has passed get some days of grace.',
  })
  async cancelRedemptionByStaff(
    @CurrentStaff() { staffId }: SignedInStaff,
    @Args('input', { type: () => CancelRedemptionByStaffInput }, new Parse(cancelByStaffInput))
    input: z.output<typeof cancelByStaffInput>,
    @Context() context: GraphqlContext,
  ): Promise<RedemptionStepResult> {
    const outcome = await this.cancellation.byStaff({ ...input, staffId });
    context.loaders.forget();
    return this.answers.stepped(outcome, redeemingTexts.notCancellable, context);
  }

  @Roles('MEMBER')
  @Mutation(() => ConfirmReceiptResultUnion, {
    description: 'The member has what was sent; without it `shipment.completesAt` says so.',
  })
  async confirmReceipt(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('input', { type: () => ConfirmReceiptInput }, new Parse(confirmReceiptInput))
    { id, idempotencyKey }: z.output<typeof confirmReceiptInput>,
    @Context() context: GraphqlContext,
  ): Promise<RedemptionStepResult> {
    const outcome = await this.shipping.receive(memberId, id, idempotencyKey);
    context.loaders.forget();
    return this.answers.stepped(outcome, fulfillmentTexts.notOnItsWay, context);
  }
}

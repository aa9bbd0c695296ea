import { isCardNumber } from '@huiji/shared-types';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { SignedInStaff } from '../../platform/auth/index.js';
import { CurrentStaff, Roles } from '../../platform/auth/index.js';
import { Parse } from '../../platform/graphql/index.js';
import { ChangeStanding } from './change-standing.js';

const LONGEST_REASON = 200;

const cardNumberSchema = z.string().refine(isCardNumber, { error: '16 digits / 16 位卡号' });
const reasonSchema = z.string().trim().min(1).max(LONGEST_REASON);

const cardNumberArgument = () =>
  Args('cardNumber', { type: () => String }, new Parse(cardNumberSchema));
const reasonArgument = () => Args('reason', { type: () => String }, new Parse(reasonSchema));

@Resolver()
export class StandingResolver {
  constructor(private readonly standing: ChangeStanding) {}

  @Roles('OPERATOR')
  @Mutation(() => Boolean, {
    description: 'Role OPERATOR: the card shows no codes and is not served until it is unfrozen.',
  })
  async freezeMember(
    @cardNumberArgument() cardNumber: string,
    @reasonArgument() reason: string,
    @CurrentStaff() { staffId }: SignedInStaff,
  ): Promise<boolean> {
    await this.standing.execute({ cardNumber, reason, staffId, standing: 'FROZEN' });
    return true;
  }

  @Roles('OPERATOR')
  @Mutation(() => Boolean, { description: 'Role OPERATOR: ends freezeMember.' })
  async unfreezeMember(
    @cardNumberArgument() cardNumber: string,
    @reasonArgument() reason: string,
    @CurrentStaff() { staffId }: SignedInStaff,
  ): Promise<boolean> {
    await this.standing.execute({ cardNumber, reason, staffId, standing: 'ACTIVE' });
    return true;
  }
}

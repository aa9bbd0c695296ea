import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { z } from 'zod';
import { CurrentStaff, Roles, type SignedInStaff } from '../../platform/auth/index.js';
import { type GraphqlContext, Parse } from '../../platform/graphql/index.js';
import { clerkOf } from './clerk-of.js';
import { ScanCard } from './scan-card.js';
import { scanAnswer } from './till.answers.js';
import { ScanCardInput } from './till-inputs.graphql.js';
import { scanCardInput } from './till-inputs.js';
import { type ScanCardResult, ScanCardResultUnion } from './till-result.graphql.js';

@Resolver()
export class TillResolver {
  constructor(private readonly scan: ScanCard) {}

  @Roles('CLERK')
  @Mutation(() => ScanCardResultUnion, {
    description:
      'Consumes a card code and opens a five-minute till session. The same terminal repeating the same code within 30 s gets the same session.',
  })
  async scanCard(
    @CurrentStaff() staff: SignedInStaff,
    @Args('input', { type: () => ScanCardInput }, new Parse(scanCardInput))
    { code, terminalId }: z.output<typeof scanCardInput>,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<ScanCardResult> {
    const outcome = await this.scan.execute(code, { ...clerkOf(staff), terminalId });
    loaders.forget();
    return scanAnswer(outcome, language);
  }
}

import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SeedBook } from '../wheel-seeds/index.js';
import { SpinObject, SpinProofObject } from './spin.graphql.js';

@Resolver(() => SpinObject)
export class SpinFieldsResolver {
  constructor(private readonly seeds: SeedBook) {}

  @ResolveField(() => SpinProofObject)
  async proof(@Parent() { spin }: SpinObject): Promise<SpinProofObject> {
    const { wheelId, version, memberId, businessDate, clientSeed, nonce, roll } = spin;
    const { commitment } = await this.seeds.of(businessDate);
    return {
      wheelId,
      version,
      memberId,
      businessDate,
      seedCommitment: commitment,
      clientSeed,
      nonce,
      roll,
      revealedFrom: this.seeds.revealedFrom(businessDate),
      serverSeed: await this.seeds.revealed(businessDate),
    };
  }
}

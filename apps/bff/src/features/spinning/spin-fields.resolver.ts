import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SpinObject, SpinProofObject } from './spin.graphql.js';

@Resolver(() => SpinObject)
export class SpinFieldsResolver {
  @ResolveField(() => SpinProofObject)
  proof(@Parent() { spin }: SpinObject): SpinProofObject {
    return { ...spin, seedCommitment: '', serverSeed: null, revealedFrom: spin.spunAt };
  }
}

import { Field, InterfaceType } from '@nestjs/graphql';

/**
 * Object types of refusals extend it with `@ObjectType({ implements: Problem })`; the resolver gives the
 * message in the language of the request.
 */
@InterfaceType('Problem', {
  description: 'An expected failure. `message` is fit to show to the member.',
})
export abstract class Problem {
  @Field(() => String)
  readonly message: string;
}

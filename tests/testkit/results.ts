/** A member of a result union, selected with `__typename`. */
export interface UnionMember {
  readonly __typename: string;
}

/**
 * Narrows a result to the union member that it must be.
 * @throws Error showing the result when it is another one
 */
export function expectType<Union extends UnionMember, Name extends Union['__typename']>(
  result: Union,
  name: Name,
): Extract<Union, { readonly __typename: Name }> {
  if (!isType(result, name)) {
    throw new Error(`expected ${name}, got ${JSON.stringify(result)}`);
  }
  return result;
}

/** Whether a result is the named union member. */
export function isType<Union extends UnionMember, Name extends Union['__typename']>(
  result: Union,
  name: Name,
): result is Extract<Union, { readonly __typename: Name }> {
  return result.__typename === name;
}

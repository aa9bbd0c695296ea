/** Members of the unions are told apart by the name that the resolver gives them. */
export type Named<Name extends string, Member> = Member & { readonly __typename: Name };

export const named = <Name extends string, Member extends object>(
  __typename: Name,
  member: Member,
): Named<Name, Member> => ({ __typename, ...member });

/** What a union asks for its member's type. */
export const resolveType = ({ __typename }: { readonly __typename: string }): string => __typename;

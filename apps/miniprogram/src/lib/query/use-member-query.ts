import type { TypedDocumentString } from '@/generated/graphql';
import { useKeptQuery } from './use-kept-query';

/** Reads one operation as the signed-in member. `name` is the operation's, unique in the app. */
export function useMemberQuery<Result, Variables>(
  name: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) {
  return useKeptQuery({ readers: 'member', name, document, variables });
}

import type { TypedDocumentString } from '@/generated/graphql';
import type { KeptQuery } from './kept-query';
import { useKeptQuery } from './use-kept-query';

/** Reads one operation as the signed-in member. @param name of the operation, unique in the app */
export function useMemberQuery<Result, Variables>(
  name: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  onAnswer?: KeptQuery<Result, Variables>['onAnswer'],
) {
  return useKeptQuery({ readers: 'member', name, document, variables, onAnswer });
}

import { ProgrammeDocument } from '@/generated/graphql';
import { useKeptQuery } from '../query/use-kept-query';

/** What Huiji promises everybody, signed in or not. */
export function useProgramme() {
  return useKeptQuery({
    readers: 'public',
    name: 'Programme',
    document: ProgrammeDocument,
    variables: {},
  });
}

import { SpinRecordDocument } from '@/generated/graphql';
import { useMemberQuery } from '@/lib/query/use-member-query';

/** One spin of the member's with its proof, and the wheel that it was played on. */
export function useSpinRecord(id: string) {
  return useMemberQuery('SpinRecord', SpinRecordDocument, { id });
}

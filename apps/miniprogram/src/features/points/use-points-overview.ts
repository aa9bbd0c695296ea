import { PointsOverviewDocument } from '@/generated/graphql';
import { useMemberQuery } from '@/lib/query/use-member-query';

/** Balance, what is set aside or owed, and when points lapse. */
export function usePointsOverview() {
  return useMemberQuery('PointsOverview', PointsOverviewDocument, {});
}

import type { Text } from '../../platform/graphql/index.js';
import { text } from '../../platform/graphql/index.js';

const count = (points: number): string => points.toLocaleString('en-US');

/** How many points are missing, for whoever wants to spend them. */
export const insufficientPointsText = (required: number, available: number): Text =>
  text(
    `还差 ${count(required - available)} 积分：需要 ${count(required)}，可用 ${count(available)}`,
    `${count(required - available)} points to go: ${count(required)} required, ${count(available)} available`,
  );

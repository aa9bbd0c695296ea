import type { Instant, MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { GiftLink } from '../gift-risk/index.js';

/** Gifts passed on longer ago, or by more people, are no cycle that anybody waits for. */
const LONGEST_CHAIN = 4;
const MOST_IN_A_CHAIN = 200;

@Injectable()
export class ClaimChainsQuery {
  constructor(private readonly reader: Reader) {}

  /** Who gave to whoever gave to a member, and so on, since a moment: what was claimed along the chains. */
  async linksTowards(memberId: MemberId, since: Instant): Promise<readonly GiftLink[]> {
    const links: GiftLink[] = [];
    const seen = new Set<MemberId>();
    let towards: readonly MemberId[] = [memberId];
    for (let step = 0; step < LONGEST_CHAIN && towards.length > 0; step++) {
      const found = await this.reader.query<GiftLink>(
        `SELECT sender_id AS \`from\`, receiver_id AS \`to\`, received_at AS at FROM gift_receipt
          WHERE receiver_id IN (?) AND received_at > ? LIMIT ?`,
        [towards, since, MOST_IN_A_CHAIN],
      );
      links.push(...found);
      for (const id of towards) {
        seen.add(id);
      }
      towards = [...new Set(found.map(({ from }) => from))].filter((id) => !seen.has(id));
    }
    return links;
  }
}

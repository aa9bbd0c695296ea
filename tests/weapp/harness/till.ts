import type { GraphQLClient } from '../../testkit/graphql-client.js';
import { expectType, isType, type UnionMember } from '../../testkit/results.js';
import { signInStaff } from '../../testkit/sign-in.js';

interface TillSession extends UnionMember {
  readonly __typename: 'TillSession';
  readonly id: string;
}

interface CardCodeProblem extends UnionMember {
  readonly __typename: 'CardCodeProblem';
  readonly reason: string;
}

interface Sale extends UnionMember {
  readonly __typename: 'Sale';
  readonly pointsEarned: number;
  readonly availableAfter: number;
}

export interface SaleLine {
  readonly category: string;
  /** Fen. */
  readonly amountFen: number;
}

/** A clerk's till, past the mini-program. */
export interface Till {
  /** @returns the id of the session that the code opened */
  scan(code: string): Promise<string>;
  /** Why the till refuses a code, or null when it takes it. */
  refusal(code: string): Promise<string | null>;
  ringUp(sessionId: string, line: SaleLine): Promise<Sale>;
}

const SCAN = `mutation ($input: ScanCardInput!) {
  scanCard(input: $input) {
    __typename ... on TillSession { id } ... on CardCodeProblem { reason }
  }
}`;

const RECORD = `mutation ($input: RecordSaleInput!) {
  recordSale(input: $input) { __typename ... on Sale { pointsEarned availableAfter } }
}`;

export async function openTill(client: GraphQLClient): Promise<Till> {
  const token = await signInStaff(client, 'clerk');
  let receipts = 0;
  const scanCard = async (code: string) => {
    const input = { code, terminalId: 'weapp-tests' };
    const answer = await client.ask<{ scanCard: TillSession | CardCodeProblem }>(
      SCAN,
      { input },
      { token },
    );
    return answer.scanCard;
  };
  return {
    scan: async (code) => expectType(await scanCard(code), 'TillSession').id,
    async refusal(code) {
      const result = await scanCard(code);
      return isType(result, 'CardCodeProblem') ? result.reason : null;
    },
    async ringUp(tillSessionId, { category, amountFen }) {
      receipts += 1;
      const receiptNumber = `WEAPP-${receipts}`;
      const lines = [{ lineId: '1', category, quantity: 1, amountFen }];
      const input = { tillSessionId, receiptNumber, lines, idempotencyKey: receiptNumber };
      const answer = await client.ask<{ recordSale: Sale }>(RECORD, { input }, { token });
      return expectType(answer.recordSale, 'Sale');
    },
  };
}

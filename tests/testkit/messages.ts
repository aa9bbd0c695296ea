import type { GraphQLClient } from './graphql-client.js';
import { control, finishJob } from './stand-in.js';
import { newKey } from './till.js';

export interface Message {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly at: string;
  readonly read: boolean;
  readonly path: string | null;
}

export interface MessagePage {
  readonly edges: readonly { readonly cursor: string; readonly node: Message }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly unread: number;
}

export interface Subscription {
  readonly template: string;
  readonly templateId: string;
  readonly grants: number;
}

export const MESSAGE_DOCUMENTS = {
  messages: `query ($first: Int, $after: String) { me { messages(first: $first, after: $after) {
    edges { cursor node { id kind title body at read path } }
    pageInfo { hasNextPage endCursor } unread } } }`,
  markMessagesRead: 'mutation ($upTo: ID!) { markMessagesRead(upTo: $upTo) }',
  reportMessageGrants: `mutation ($input: ReportMessageGrantsInput!) {
    reportMessageGrants(input: $input) }`,
  subscriptions: '{ me { messageSubscriptions { template templateId grants } } }',
} as const;

/** What somebody is told, and what they let WeChat tell them. */
export function messagesOf(client: GraphQLClient, token: string, language: 'zh-CN' | 'en' = 'en') {
  const options = { token, language };
  const subscriptions = async (): Promise<readonly Subscription[]> => {
    const answer = await client.ask<{ me: { messageSubscriptions: readonly Subscription[] } }>(
      MESSAGE_DOCUMENTS.subscriptions,
      {},
      options,
    );
    return answer.me.messageSubscriptions;
  };
  return {
    subscriptions,
    async page(variables: object = {}): Promise<MessagePage> {
      const answer = await client.ask<{ me: { messages: MessagePage } }>(
        MESSAGE_DOCUMENTS.messages,
        { ...variables },
        options,
      );
      return answer.me.messages;
    },
    async markRead(upTo: string): Promise<boolean> {
      const answer = await client.ask<{ markMessagesRead: boolean }>(
        MESSAGE_DOCUMENTS.markMessagesRead,
        { upTo },
        options,
      );
      return answer.markMessagesRead;
    },
    report: (accepted: readonly string[], idempotencyKey = newKey()) =>
      client.ask(
        MESSAGE_DOCUMENTS.reportMessageGrants,
        { input: { accepted, idempotencyKey } },
        options,
      ),
    /** Says yes to WeChat, and tells the server. */
    async allow(persona: string, template: string): Promise<void> {
      const known = (await subscriptions()).find((each) => each.template === template);
      if (known === undefined) throw new Error(`there is no template ${template}`);
      const templateIds = [known.templateId];
      await control(client.url, 'subscriptions', { persona, templateIds, accept: true });
      const input = { accepted: [template], idempotencyKey: newKey() };
      await client.ask(MESSAGE_DOCUMENTS.reportMessageGrants, { input }, options);
    },
  };
}

export interface WechatCall {
  readonly path: string;
  readonly errcode: number;
  readonly request: Readonly<Record<string, unknown>> | null;
}

/** Subscription messages that reached WeChat, with its answers, oldest first. */
export async function sentThroughWechat(url: string): Promise<WechatCall[]> {
  const response = await fetch(`${url}/__standin/outbox`);
  const calls: WechatCall[] = await response.json();
  return calls.filter(({ path }) => path === '/cgi-bin/message/subscribe/send');
}

/** Hands every event on, and every message to WeChat. */
export async function tellAll(url: string): Promise<void> {
  await finishJob(url, 'outbox');
  await finishJob(url, 'subscription-messages');
}

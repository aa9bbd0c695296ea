import type { Scene } from './scene.js';

const ORDERS = {
  FROZEN: `mutation ($cardNumber: String!, $reason: String!) {
    freezeMember(cardNumber: $cardNumber, reason: $reason) }`,
  ACTIVE: `mutation ($cardNumber: String!, $reason: String!) {
    unfreezeMember(cardNumber: $cardNumber, reason: $reason) }`,
} as const;

/** Freezes or unfreezes whoever has the token; done once it is answered. */
export async function setStanding(
  { app, operator }: Scene,
  token: string,
  standing: keyof typeof ORDERS,
): Promise<void> {
  const { me } = await app.client.ask<{ me: { card: { number: string } } }>(
    '{ me { card { number } } }',
    {},
    { token },
  );
  const order = { cardNumber: me.card.number, reason: 'looks odd' };
  await app.client.ask(ORDERS[standing], order, { token: operator });
}

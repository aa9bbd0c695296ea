import type { IncomingHttpHeaders } from 'node:http';
import { MS_PER_MINUTE, MS_PER_SECOND } from '@huiji/shared-types';
import { Aes, Formatter, Rsa } from 'wechatpay-axios-plugin';
import { z } from 'zod';
import { SystemClock } from '../clock/clock.js';
import type { Merchant } from '../config/wechatpay-merchant.js';
import type { PaidAtWechat, RefundAtWechat } from './pay-answers.js';
import { paidSchema, refundSchema } from './pay-answers.js';

const CLOCKS_DIFFER_MS = 5 * MS_PER_MINUTE;

/** What WeChat Pay tells by itself. `id` is the same in each repetition. */
export type Notice =
  | { readonly kind: 'PAID'; readonly id: string; readonly paid: PaidAtWechat }
  | { readonly kind: 'REFUND'; readonly id: string; readonly refund: RefundAtWechat }
  /** Of a kind that we did not ask for. */
  | { readonly kind: 'OTHER'; readonly id: string; readonly eventType: string };

/** Why a notice is not believed; probes (`WECHATPAY/SIGNTEST/...`) end as WRONG_SIGNATURE. */
export type NoticeRefusal =
  | 'UNSIGNED'
  | 'STALE'
  | 'UNKNOWN_KEY'
  | 'WRONG_SIGNATURE'
  | 'UNREADABLE'
  | 'OTHER_MERCHANT';

export type OpenedNotice =
  | { readonly ok: true; readonly notice: Notice }
  | { readonly ok: false; readonly refusal: NoticeRefusal };

const envelopeSchema = z.object({
  id: z.string().min(1),
  event_type: z.string(),
  resource: z.object({
    algorithm: z.literal('AEAD_AES_256_GCM'),
    ciphertext: z.string(),
    nonce: z.string(),
    associated_data: z.string().default(''),
  }),
});

const signatureSchema = z.object({
  'wechatpay-timestamp': z.string().regex(/^\d{1,12}$/),
  'wechatpay-nonce': z.string().min(1),
  'wechatpay-signature': z.string().min(1),
  'wechatpay-serial': z.string().min(1),
});

const refused = (refusal: NoticeRefusal): OpenedNotice => ({ ok: false, refusal });

/** Verifies first, decrypts second. @param body the bytes as they came */
export function openNotice(
  merchant: Merchant,
  headers: IncomingHttpHeaders,
  body: Buffer,
): OpenedNotice {
  const signature = signatureSchema.safeParse(headers).data;
  if (signature === undefined) {
    return refused('UNSIGNED');
  }
  const sentAt = Number(signature['wechatpay-timestamp']) * MS_PER_SECOND;
  // WeChat's clock runs with the machine's, wherever ours has been set.
  if (Math.abs(new SystemClock().now() - sentAt) > CLOCKS_DIFFER_MS) {
    return refused('STALE');
  }
  if (signature['wechatpay-serial'] !== merchant.publicKeyId) {
    return refused('UNKNOWN_KEY');
  }
  const lines = Formatter.response(
    signature['wechatpay-timestamp'],
    signature['wechatpay-nonce'],
    body.toString('utf8'),
  );
  if (!Rsa.verify(lines, signature['wechatpay-signature'], merchant.publicKey)) {
    return refused('WRONG_SIGNATURE');
  }
  return read(merchant, body);
}

function read(merchant: Merchant, body: Buffer): OpenedNotice {
  const envelope = envelopeSchema.safeParse(jsonIn(body.toString('utf8'))).data;
  if (envelope === undefined) {
    return refused('UNREADABLE');
  }
  const { id, event_type: eventType, resource } = envelope;
  const content = jsonIn(decrypted(resource, merchant.apiV3Key));
  if (eventType === 'TRANSACTION.SUCCESS') {
    const paid = paidSchema.safeParse(content).data;
    if (paid === undefined) {
      return refused('UNREADABLE');
    }
    return paid.mchId === merchant.mchId && paid.appId === merchant.appId
      ? { ok: true, notice: { kind: 'PAID', id, paid } }
      : refused('OTHER_MERCHANT');
  }
  if (eventType.startsWith('REFUND.')) {
    const refund = refundSchema.safeParse(content).data;
    return refund === undefined
      ? refused('UNREADABLE')
      : { ok: true, notice: { kind: 'REFUND', id, refund } };
  }
  return { ok: true, notice: { kind: 'OTHER', id, eventType } };
}

/** @returns null when it was not encrypted with our key, or was changed on its way */
function decrypted(
  resource: z.output<typeof envelopeSchema>['resource'],
  apiV3Key: string,
): string | null {
  const { ciphertext, nonce, associated_data: data } = resource;
  try {
    return Aes.AesGcm.decrypt(ciphertext, apiV3Key, nonce, data);
  } catch {
    return null;
  }
}

function jsonIn(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return null;
    }
    throw error;
  }
}

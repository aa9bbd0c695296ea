/** What the server signs for one payment; handed to WeChat as it is. */
export interface PaymentParameters {
  readonly timeStamp: string;
  readonly nonceStr: string;
  readonly package: string;
  readonly signType: string;
  readonly paySign: string;
}

/**
 * What came of asking for the money. `paid` is what this phone was told: the server knows for certain, so
 * ask it before saying more than "confirming".
 */
export type PaymentOutcome =
  | { readonly kind: 'paid' }
  /** The person closed the cashier; the same payment can be opened again. */
  | { readonly kind: 'cancelled' }
  /** outside-wechat: there is no WeChat here to pay with; refused: WeChat did not take the money. */
  | { readonly kind: 'failed'; readonly reason: 'outside-wechat' | 'refused' };

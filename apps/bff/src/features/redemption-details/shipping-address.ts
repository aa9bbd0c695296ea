/** Where something is sent; kept sealed. */
export interface ShippingAddress {
  readonly recipient: string;
  readonly phone: string;
  readonly region: string;
  readonly street: string;
}

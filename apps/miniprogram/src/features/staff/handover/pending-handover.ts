/** One attempt to hand a reward over; it keeps its key until the server has answered. */
export interface PendingHandover {
  readonly key: string;
  /** 12 digits. */
  readonly pickupCode: string;
}

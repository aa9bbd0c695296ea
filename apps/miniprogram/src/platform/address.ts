/** An address that the person chose among those they keep elsewhere. */
export interface PickedAddress {
  readonly recipient: string;
  readonly phone: string;
  readonly region: string;
  readonly street: string;
}

/** Whether the platform keeps addresses to choose from. */
export const canPickAddress = false;

/** A browser keeps no addresses for us. */
export async function pickAddress(): Promise<PickedAddress | null> {
  return null;
}

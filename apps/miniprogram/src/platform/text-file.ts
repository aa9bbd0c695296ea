export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** How this platform gives somebody a file: into the downloads, or into a chat. */
export type FileDelivery = 'download' | 'share';

export type DeliveryOutcome = 'delivered' | 'cancelled' | 'failed';

export const fileDelivery: FileDelivery = 'download';

/** The browser must have begun to read the file before its address goes. */
const ADDRESS_LIVES_MS = 60_000;

/** Hands a file over; has to be called while a press is handled. */
export async function deliverFile({ name, text }: TextFile): Promise<DeliveryOutcome> {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIVES_MS);
  return 'delivered';
}

/** Length as a file, bytes. */
export function sizeOf({ text }: TextFile): number {
  return new Blob([text]).size;
}

export interface ShareCard {
  readonly title: string;
  /** The page that opens. */
  readonly path: string;
  /** A picture of the package, 5:4. */
  readonly picture: string;
}

/** A browser has its own way to share an address. */
export function useShareCard(_card: ShareCard): void {}

/** A browser has no chat to send a card to. */
export function useChatCard(_card: ShareCard): void {}

/** Whether a card can be kept in the chat it is sent to. */
export const canBindShares = (): boolean => false;

/** A browser sends no card that could be bound. */
export async function bindShares(_activityId: string | null): Promise<void> {}

/** A browser's page cannot be kept from being shared. */
export function useNoSharing(): void {}

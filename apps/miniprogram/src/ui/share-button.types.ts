export interface ShareButtonProps {
  readonly children: string;
  /** In a browser, where nothing of the platform opens by itself. */
  readonly onPress: () => void;
}

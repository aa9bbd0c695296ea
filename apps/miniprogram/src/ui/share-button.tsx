import { Button } from './button';
import type { ShareButtonProps } from './share-button.types';

/** Passes the page on; in a browser the page says how. */
export function ShareButton({ children, onPress }: ShareButtonProps) {
  return (
    <Button icon="send" onPress={onPress}>
      {children}
    </Button>
  );
}

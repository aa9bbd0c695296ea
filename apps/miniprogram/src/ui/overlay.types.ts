import type { ReactNode } from 'react';

export interface OverlayProps {
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

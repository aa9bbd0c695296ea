import type { ReactNode } from 'react';

interface ScrollViewProps {
  readonly className?: string;
  readonly scrollX?: boolean;
  readonly scrollY?: boolean;
  readonly children: ReactNode;
}

export const ScrollView = ({ className, scrollX, scrollY, children }: ScrollViewProps) => (
  <div
    className={className}
    style={{ ...(scrollX && { overflowX: 'auto' }), ...(scrollY && { overflowY: 'auto' }) }}
  >
    {children}
  </div>
);

import type { HTMLAttributes } from 'react';

export const View = (props: HTMLAttributes<HTMLDivElement>) => <div {...props} />;

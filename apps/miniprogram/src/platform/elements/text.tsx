import type { HTMLAttributes } from 'react';

export const Text = (props: HTMLAttributes<HTMLSpanElement>) => <span {...props} />;

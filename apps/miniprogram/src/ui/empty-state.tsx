import { StatePanel, type StatePanelProps } from './state-panel';

/** Nothing here yet, and what to do about it. */
export function EmptyState(props: Omit<StatePanelProps, 'tone'>) {
  return <StatePanel {...props} />;
}

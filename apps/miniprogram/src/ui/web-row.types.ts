export interface WebRowProps {
  readonly title: string;
  readonly text: string;
  /** The address of the page, whole. */
  readonly address: string;
}

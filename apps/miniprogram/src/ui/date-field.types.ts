export interface DateFieldProps {
  readonly label: string;
  /** YYYY-MM-DD; empty while nothing is chosen. */
  readonly value: string;
  /** YYYY-MM-DD, as the end. */
  readonly first: string;
  readonly last: string;
  /** Stands there while nothing is chosen, where the platform has no words of its own. */
  readonly placeholder: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

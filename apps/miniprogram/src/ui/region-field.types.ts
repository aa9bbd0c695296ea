export interface RegionFieldProps {
  readonly label: string;
  /** Province, city and district, with blanks between them; empty while nothing is chosen. */
  readonly value: string;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

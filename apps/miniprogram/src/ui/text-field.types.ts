export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: (() => void) | undefined;
  /** nickname: WeChat offers its own nickname; digits and decimal: a number pad. */
  readonly kind?: 'text' | 'nickname' | 'digits' | 'decimal' | 'password' | undefined;
  readonly hint?: string | undefined;
  /** Replaces the hint; says what is wrong and what to do. */
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly disabled?: boolean | undefined;
  readonly hasFocus?: boolean | undefined;
}

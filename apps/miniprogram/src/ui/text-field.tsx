import { useEffect, useId, useRef } from 'react';
import { FieldFrame } from './field-frame';
import type { TextFieldProps } from './text-field.types';

const INPUT_MODES = {
  text: 'text',
  nickname: 'text',
  digits: 'numeric',
  decimal: 'decimal',
  password: 'text',
} as const;

/** One line of typed text. In a browser it is a real input with a real label. */
export function TextField(props: TextFieldProps) {
  const { kind = 'text', hasFocus = false } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);
  return (
    <FieldFrame
      hint={props.hint}
      error={props.error}
      noteId={`${id}note`}
      label={
        <label className="text-field__label" htmlFor={id}>
          {props.label}
        </label>
      }
    >
      <input
        ref={input}
        id={id}
        className="text-field__input"
        type={kind === 'password' ? 'password' : 'text'}
        inputMode={INPUT_MODES[kind]}
        autoComplete={kind === 'nickname' ? 'nickname' : 'off'}
        autoCapitalize="none"
        value={props.value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        disabled={props.disabled}
        aria-invalid={props.error !== undefined}
        aria-describedby={`${id}note`}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || props.onSubmit === undefined) return;
          // Submitting may move the focus to a button, which the same Enter would then press.
          event.preventDefault();
          props.onSubmit();
        }}
      />
    </FieldFrame>
  );
}

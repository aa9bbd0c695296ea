import { Input, type InputProps, Text } from '@tarojs/components';
import { FieldFrame } from './field-frame';
import type { TextFieldProps } from './text-field.types';

const TYPES = {
  text: 'text',
  nickname: 'nickname',
  digits: 'number',
  decimal: 'digit',
  password: 'text',
} as const;

const UNLIMITED = -1;

/** One line of typed text. */
export function TextField(props: TextFieldProps) {
  const { kind = 'text' } = props;
  const read: NonNullable<InputProps['onInput']> = (event) => props.onChange(event.detail.value);
  return (
    <FieldFrame
      hint={props.hint}
      error={props.error}
      label={<Text className="text-field__label">{props.label}</Text>}
    >
      <Input
        className="text-field__input"
        type={TYPES[kind]}
        password={kind === 'password'}
        value={props.value}
        placeholder={props.placeholder ?? ''}
        maxlength={props.maxLength ?? UNLIMITED}
        disabled={props.disabled ?? false}
        focus={props.hasFocus ?? false}
        ariaLabel={props.label}
        onInput={read}
        // The platform's nickname suggestion arrives with blur, not with input.
        onBlur={(event) => props.onChange(event.detail.value)}
        onConfirm={() => props.onSubmit?.()}
      />
    </FieldFrame>
  );
}

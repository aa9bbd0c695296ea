import { useId } from 'react';
import type { DateFieldProps } from './date-field.types';
import { FieldFrame } from './field-frame';

/** A calendar day, chosen or typed as the browser does it. */
export function DateField(props: DateFieldProps) {
  const id = useId();
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
        id={id}
        className="text-field__input"
        type="date"
        min={props.first}
        max={props.last}
        value={props.value}
        aria-invalid={props.error !== undefined}
        aria-describedby={`${id}note`}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </FieldFrame>
  );
}

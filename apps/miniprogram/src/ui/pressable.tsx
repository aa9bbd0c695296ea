import { classNames } from './class-names';
import type { PressableProps } from './pressable.types';

/** Anything to press. In a browser it is a real button, so keyboard and readers need no help. */
export function Pressable(props: PressableProps) {
  const aria = {
    role: props.role,
    'aria-label': props.label,
    'aria-selected': props.selected,
    'aria-checked': props.checked,
    'aria-expanded': props.expanded,
  };
  return (
    <button
      type="button"
      className={classNames('pressable', props.className)}
      onClick={props.isBusy ? undefined : props.onPress}
      disabled={props.disabled}
      aria-disabled={props.isBusy ? true : undefined}
      {...aria}
    >
      {props.children}
    </button>
  );
}

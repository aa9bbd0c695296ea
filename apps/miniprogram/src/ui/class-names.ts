/** Joins the class names that apply: classNames('chip', isOn && 'chip--on'). */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter((name) => name !== false && name !== undefined && name !== '').join(' ');
}

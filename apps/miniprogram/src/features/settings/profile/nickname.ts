/** The longest nickname, in characters. */
export const LONGEST_NICKNAME = 20;

/** What is saved: no blanks around it; null when nothing is left or it is too long. */
export function tidyNickname(typed: string): string | null {
  const name = typed.trim();
  const length = Array.from(name).length;
  return length > 0 && length <= LONGEST_NICKNAME ? name : null;
}

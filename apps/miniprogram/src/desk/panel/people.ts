/** Somebody of the demo, as the stand-in tells. */
export interface Person {
  readonly name: string;
  readonly note: { readonly zh: string; readonly en: string };
}

/** Who can be opened on the desk. @throws Error when the server does not tell */
export async function askPeople(): Promise<readonly Person[]> {
  const answer = await fetch('/__standin/personas');
  const body: unknown = await answer.json();
  if (!Array.isArray(body)) throw new Error(`the list of people answered ${answer.status}`);
  return body.filter(isPerson);
}

function isPerson(value: unknown): value is Person {
  if (typeof value !== 'object' || value === null || !('name' in value && 'note' in value)) {
    return false;
  }
  const { name, note } = value;
  return typeof name === 'string' && typeof note === 'object' && note !== null && 'zh' in note;
}

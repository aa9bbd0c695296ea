/**
 * One text in both languages. `{name}` is filled in (whole numbers get thousands separators);
 * `{count:point|points}` picks the word for one or for many.
 */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

export type Messages = Readonly<Record<string, Message>>;

/** The names in a text: "{points} to go, {n:day|days}" -> 'points' | 'n'. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Bare}:${string}` ? Bare : Name) | Placeholders<Rest>
  : never;

type NamesOf<M extends Message> = Placeholders<M['zh']> | Placeholders<M['en']>;

/** What has to be passed for a message: nothing, or a value for each of its names. */
export type Values<M extends Message> = [NamesOf<M>] extends [never]
  ? []
  : [values: Readonly<Record<NamesOf<M>, string | number>>];

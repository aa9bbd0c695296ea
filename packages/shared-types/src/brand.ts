declare const brand: unique symbol;

/** A value of type `T` that has passed the parser named `Name`; plain `T`s do not fit where it is asked for. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

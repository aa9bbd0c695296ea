/** The property of pictures beside their words, which readers pass over: one object for every drawing. */
export const UNSPOKEN: { readonly nativeProps?: { readonly alt: string } } = {
  nativeProps: { alt: '' },
};

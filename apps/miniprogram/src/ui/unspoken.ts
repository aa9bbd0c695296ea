/**
 * For pictures beside their words, which readers pass over. One object for all: a new one at each drawing
 * would be another property each time.
 */
export const UNSPOKEN: { readonly alt: string } | undefined = { alt: '' };

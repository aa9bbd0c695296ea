/** WeChat's readers pass over what is hidden from them; nothing more needs to go to its view. */
export const UNSPOKEN: { readonly alt: string } | undefined = undefined;

/** WeChat's readers pass over what is hidden from them: nothing more is sent to its view. */
export const UNSPOKEN: { readonly nativeProps?: { readonly alt: string } } = {};

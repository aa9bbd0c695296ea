/** WeChat draws the navigation bar itself. */
export function PageHeader(_props: { readonly title: string }) {
  return null;
}

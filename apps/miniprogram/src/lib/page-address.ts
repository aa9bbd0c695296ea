/** What Taro adds of its own. */
const ADDED = ['stamp', '$taroTimestamp'];

interface OpenedPage {
  readonly path: string;
  readonly params: Readonly<Partial<Record<string, string>>>;
}

/** The address that opens a page once more as it was opened, from what Taro's router says of it. */
export function pageAddress({ path, params }: OpenedPage): string {
  const [root = ''] = path.split('?');
  const query = Object.entries(params).flatMap(([name, value]) =>
    value === undefined || ADDED.includes(name) ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const address = root.startsWith('/') ? root : `/${root}`;
  return query.length > 0 ? `${address}?${query.join('&')}` : address;
}

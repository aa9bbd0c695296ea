/** Every page of the mini-program. A page is mounted by its line here and nowhere else. */
export const tabPages = ['pages/home/index', 'pages/card/index', 'pages/me/index'] as const;

export const subPackages = [
  { root: 'features/points', name: 'points', pages: ['pages/statement/index'] },
  { root: 'features/staff', name: 'staff', pages: ['pages/till/index', 'pages/refund/index'] },
];

export const paths = {
  home: '/pages/home/index',
  card: '/pages/card/index',
  me: '/pages/me/index',
  statement: '/features/points/pages/statement/index',
  staff: '/features/staff/pages/till/index',
  staffRefund: '/features/staff/pages/refund/index',
} as const;

/** Whether a page is mounted: an entry to a page that is not must not be drawn. */
export function isMounted(path: string): boolean {
  const mounted: string[] = [...tabPages];
  for (const part of subPackages) mounted.push(...part.pages.map((page) => `${part.root}/${page}`));
  return mounted.includes(path.slice(1));
}

/** Every page of the mini-program. A page is mounted by its line here and nowhere else. */
export const tabPages = [
  'pages/home/index',
  'pages/mall/index',
  'pages/card/index',
  'pages/play/index',
  'pages/me/index',
] as const;

export const subPackages = [
  { root: 'features/points', name: 'points', pages: ['pages/statement/index'] },
  {
    root: 'features/vouchers',
    name: 'vouchers',
    pages: ['pages/wallet/index', 'pages/voucher/index'],
  },
  {
    root: 'features/mall',
    name: 'mall',
    pages: [
      'pages/search/index',
      'pages/lapsing/index',
      'pages/item/index',
      'pages/confirm/index',
      'pages/result/index',
      'pages/orders/index',
      'pages/order/index',
      'pages/certificate/index',
    ],
  },
  {
    root: 'features/gift',
    name: 'gift',
    pages: ['pages/compose/index', 'pages/claim/index', 'pages/detail/index', 'pages/gifts/index'],
  },
  {
    root: 'features/wheel',
    name: 'wheel',
    pages: ['pages/spins/index', 'pages/spin/index', 'pages/claim/index'],
  },
  { root: 'features/messages', name: 'messages', pages: ['pages/inbox/index'] },
  { root: 'features/privacy', name: 'privacy', pages: ['pages/notice/index'] },
  {
    root: 'features/settings',
    name: 'settings',
    pages: [
      'pages/settings/index',
      'pages/profile/index',
      'pages/data/index',
      'pages/close-account/index',
      'pages/goodbye/index',
      'pages/about/index',
    ],
  },
  {
    root: 'features/staff',
    name: 'staff',
    pages: ['pages/till/index', 'pages/refund/index', 'pages/handover/index'],
  },
];

/** Loaded when somebody asks for them: members never open those of the staff, and those of the wheel only from its own tab. */
const ON_DEMAND = ['staff', 'wheel'];

/** Loaded while home is looked at, so that the next page opens at once. */
export const preloadedPackages = subPackages
  .map(({ name }) => name)
  .filter((name) => !ON_DEMAND.includes(name));

/** Mounted in the browser only, where its code stays on the server until somebody asks for it. */
export const galleryPackage = {
  root: 'features/gallery',
  name: 'gallery',
  pages: ['pages/gallery/index'],
};

export const paths = {
  home: '/pages/home/index',
  mall: '/pages/mall/index',
  card: '/pages/card/index',
  play: '/pages/play/index',
  me: '/pages/me/index',
  statement: '/features/points/pages/statement/index',
  vouchers: '/features/vouchers/pages/wallet/index',
  voucher: '/features/vouchers/pages/voucher/index',
  mallSearch: '/features/mall/pages/search/index',
  mallLapsing: '/features/mall/pages/lapsing/index',
  mallItem: '/features/mall/pages/item/index',
  mallConfirm: '/features/mall/pages/confirm/index',
  mallResult: '/features/mall/pages/result/index',
  mallOrders: '/features/mall/pages/orders/index',
  mallOrder: '/features/mall/pages/order/index',
  mallCertificate: '/features/mall/pages/certificate/index',
  giftCompose: '/features/gift/pages/compose/index',
  giftClaim: '/features/gift/pages/claim/index',
  giftDetail: '/features/gift/pages/detail/index',
  gifts: '/features/gift/pages/gifts/index',
  spins: '/features/wheel/pages/spins/index',
  spin: '/features/wheel/pages/spin/index',
  claimPrize: '/features/wheel/pages/claim/index',
  messages: '/features/messages/pages/inbox/index',
  privacy: '/features/privacy/pages/notice/index',
  settings: '/features/settings/pages/settings/index',
  profile: '/features/settings/pages/profile/index',
  accountData: '/features/settings/pages/data/index',
  closeAccount: '/features/settings/pages/close-account/index',
  goodbye: '/features/settings/pages/goodbye/index',
  about: '/features/settings/pages/about/index',
  staff: '/features/staff/pages/till/index',
  staffRefund: '/features/staff/pages/refund/index',
  staffHandover: '/features/staff/pages/handover/index',
} as const;

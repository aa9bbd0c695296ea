import { galleryPackage, preloadedPackages, subPackages, tabPages } from './routes';

const isWeapp = process.env.TARO_ENV === 'weapp';

/** ms; a request may say otherwise. Pictures take longer than questions. */
const REQUEST_TIMEOUT = 15_000;
const FILE_TIMEOUT = 30_000;

export default defineAppConfig({
  pages: [...tabPages],
  subPackages: isWeapp ? subPackages : [...subPackages, galleryPackage],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: preloadedPackages },
  },
  window: {
    navigationBarTitleText: '惠积 Huiji',
    navigationBarBackgroundColor: isWeapp ? '@navigationBackground' : '#F6F4F1',
    navigationBarTextStyle: isWeapp ? '@navigationText' : 'black',
    backgroundColor: isWeapp ? '@pageBackground' : '#F6F4F1',
    backgroundTextStyle: isWeapp ? '@pullText' : 'dark',
  },
  tabBar: {
    // The bar is drawn by ui/nav-tabs inside each tab page; the platform's own one is off.
    custom: true,
    color: isWeapp ? '@tabText' : '#6F675D',
    selectedColor: isWeapp ? '@tabSelected' : '#9A3412',
    backgroundColor: isWeapp ? '@tabBackground' : '#FFFFFF',
    borderStyle: 'white',
    list: [
      { pagePath: tabPages[0], text: '首页' },
      { pagePath: tabPages[1], text: '商城' },
      { pagePath: tabPages[2], text: '会员码' },
      { pagePath: tabPages[3], text: '福利' },
      { pagePath: tabPages[4], text: '我的' },
    ],
  },
  ...(isWeapp
    ? {
        darkmode: true,
        themeLocation: 'theme.json',
        lazyCodeLoading: 'requiredComponents',
        __usePrivacyCheck__: true,
        requiredPrivateInfos: ['chooseAddress'],
        sitemapLocation: 'sitemap.json',
        networkTimeout: {
          request: REQUEST_TIMEOUT,
          uploadFile: FILE_TIMEOUT,
          downloadFile: FILE_TIMEOUT,
          connectSocket: REQUEST_TIMEOUT,
        },
        style: 'v2',
      }
    : { animation: false }),
});

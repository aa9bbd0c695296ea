export default definePageConfig({
  navigationBarTitleText: '惠积',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
  // Opened alone from Moments, WeChat's bar and ours would lie on each other.
  singlePage: { navigationBarFit: 'squeezed' },
});

export default definePageConfig({
  navigationBarTitleText: '这次抽奖',
  enablePullDownRefresh: true,
});

export default definePageConfig({ navigationBarTitleText: '惠积', enablePullDownRefresh: true });

export default definePageConfig({ navigationBarTitleText: '关于惠积' });

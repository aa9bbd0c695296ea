/** WeChat asks for this component once its own tab bar is off; the bar itself is part of each page. */
export default function CustomTabBar() {
  return null;
}

/** WeChat says by itself when it cannot open a page. */
export function FirstPageProblem() {
  return null;
}

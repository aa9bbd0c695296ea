/** WeChat brings its own cashier. */
export function CashierHost() {
  return null;
}

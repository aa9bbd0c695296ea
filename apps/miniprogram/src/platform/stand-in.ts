const MARK = 'meta[name="huiji-stand-in"]';

/** Whether something stands in for WeChat, which it does in development only: the server's page says so. */
export function hasStandIn(): boolean {
  return document.querySelector(MARK) !== null;
}

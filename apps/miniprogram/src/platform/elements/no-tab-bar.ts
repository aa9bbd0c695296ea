/** Called by the router when the app starts: the tabs are drawn by ui/nav-tabs. */
export function initTabbar(): void {}

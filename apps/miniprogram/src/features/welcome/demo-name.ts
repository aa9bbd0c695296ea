const LONGEST_DEMO_NAME = 32;
const DEMO_NAME = new RegExp(`^[a-z0-9-]{1,${LONGEST_DEMO_NAME}}$`);

/** Whether the WeChat stand-in knows the sign-in code `demo:<name>`. */
export function isDemoName(name: string): boolean {
  return DEMO_NAME.test(name);
}

/** Gets the stand-in's sign-in code of a demo person, as `wx.login` would. */
export function demoCode(name: string): () => Promise<string> {
  return async () => `demo:${name}`;
}

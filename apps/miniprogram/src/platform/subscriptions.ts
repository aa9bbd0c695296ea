/** Only WeChat asks people what they want to be told. */
export function canAskForMessages(): boolean {
  return false;
}

/** @returns the templates to which the person said yes: in a browser none */
export async function askForMessages(_templateIds: readonly string[]): Promise<readonly string[]> {
  return [];
}

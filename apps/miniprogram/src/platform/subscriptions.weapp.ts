import Taro from '@tarojs/taro';

const YES = 'accept';

export function canAskForMessages(): boolean {
  return Taro.canIUse('requestSubscribeMessage');
}

/**
 * Shows WeChat's sheet; only right after a press.
 * @param templateIds at most three, which old versions of WeChat take too
 * @returns those to which the person said yes
 */
export async function askForMessages(templateIds: readonly string[]): Promise<readonly string[]> {
  try {
    const answer = await Taro.requestSubscribeMessage({
      tmplIds: [...templateIds],
      entityIds: [],
    });
    const answers = new Map<string, unknown>(Object.entries(answer));
    return templateIds.filter((id) => answers.get(id) === YES);
  } catch {
    // Switched off as a whole, or not to be shown now: the inbox tells it all the same.
    return [];
  }
}

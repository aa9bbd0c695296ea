import type { LogicLayer } from './logic-layer.js';
import type { PageStack } from './page-stack.js';
import type { WxAnswers, WxOptions, WxPart } from './wx-answers.js';

type Move = 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch';

/** The functions that change the page; they act in a turn of their own, as the platform does. */
export function navigationPart(
  stack: PageStack,
  layer: LogicLayer,
  answers: WxAnswers,
  isSinglePage: boolean,
): WxPart {
  const act = (name: string, options: WxOptions, work: () => void) =>
    layer.timers.later(() => {
      if (isSinglePage) return answers.fail(name, options, 'can not use in single page mode');
      try {
        work();
      } catch (error) {
        return answers.fail(name, options, error instanceof Error ? error.message : String(error));
      }
      return answers.succeed(name, options);
    });
  const move = (name: Move) => (options: WxOptions & { readonly url: string }) =>
    act(name, options, () => stack[name](options.url));
  return {
    navigateTo: move('navigateTo'),
    redirectTo: move('redirectTo'),
    switchTab: move('switchTab'),
    reLaunch: move('reLaunch'),
    navigateBack: (options: WxOptions = {}) =>
      act('navigateBack', options, () => stack.navigateBack(Number(options.delta ?? 1))),
  };
}

import type { MemberApp } from './member-app.js';
import type { See } from './see.js';
import { leaveApp } from './stored.js';

/**
 * Shows what a member sees without a network, then gives it back and waits until home has it.
 * @param show must end on another page than home, for home to ask again
 */
export async function withoutNetwork(app: MemberApp, show: () => Promise<void>): Promise<void> {
  await app.phone.context.setOffline(true);
  await show();
  await app.phone.context.setOffline(false);
  await app.goTo('home');
  const bars = app.page.getByText(app.words.offline).filter({ visible: true });
  await bars.first().waitFor({ state: 'hidden' });
  // What was asked for without a network complains only now and then after it came back.
  app.phone.takeProblems();
}

/** Sees a page that has nothing kept from before: while it waits for the server, and when no answer comes. */
export async function seeWithoutAnswers(app: MemberApp, path: string, see: See): Promise<void> {
  await leaveApp(app.page);
  await app.page.evaluate(() => localStorage.removeItem('huiji.member.cache'));
  await app.page.evaluate(() => localStorage.removeItem('huiji.member.cardCodes'));
  let isCutOff = false;
  await app.page.route('**/graphql', (route) =>
    isCutOff ? route.abort('internetdisconnected') : undefined,
  );
  await app.page.goto(path);
  await app.page.locator('.skeleton').first().waitFor();
  await see('skeleton');
  isCutOff = true;
  await app.page.goto(path);
  await app.button(app.words.reload).first().waitFor();
  await see('error', { isCutOff: true });
  await app.page.unroute('**/graphql');
}

import type { TestDatabase } from '../../testkit/database.js';
import type { GraphQLClient } from '../../testkit/graphql-client.js';
import { startScene } from '../../testkit/scene.js';
import { CLERK, PASSWORD } from '../../testkit/shop.js';
import { mintLoginCode, mintPhoneCode } from '../../testkit/sign-in.js';
import type { Till } from '../../testkit/till.js';
import { byRole } from './find-view.js';
import type { LaunchOptions } from './platform.js';
import { launch, type Weapp } from './weapp.js';

type PhoneOptions = Omit<LaunchOptions, 'server' | 'loginCode'>;

/** A real server with two shops, and phones that reach it. */
export interface Phones {
  readonly client: GraphQLClient;
  readonly database: TestDatabase;
  readonly storeId: string;
  /** A till past the mini-program. */
  readonly till: Till;
  /** Opens the mini-program on the phone of somebody. */
  launch(persona: string, options?: PhoneOptions): Weapp;
  /** Opens it, agrees and signs in; ends on the tab that it was opened on. */
  signIn(persona: string, options?: PhoneOptions): Promise<Weapp>;
  /** Opens the till and signs the clerk of the first shop in. */
  signInClerk(options?: PhoneOptions): Promise<Weapp>;
  /** Closes all phones. @returns what any of them complained about */
  collect(): string[];
  close(): Promise<void>;
}

export const TILL = '/features/staff/pages/till/index';

export const CONSENT = byRole('checkbox', /^(我已阅读隐私说明|I have read the privacy notice)/);
/** The one button of the welcome, for newcomers and for those who come back. */
export const SIGN_IN_BUTTON = byRole('button', /^(同意并|Agree and)/);

export async function openPhones(): Promise<Phones> {
  // The phones live in the machine's time, and the card's codes run with it.
  const { app, till, storeId } = await startScene({
    moment: null,
    programme: { gifting: { minAccountAgeDays: 0 } },
  });
  const { client } = app;
  let phones: Weapp[] = [];
  const open = (persona: string, options: PhoneOptions = {}): Weapp => {
    const loginCode = () => mintLoginCode(client, persona);
    const phoneCode = () => mintPhoneCode(client, persona);
    const phone = launch({ phoneCode, ...options, server: client.url, loginCode });
    phones.push(phone);
    return phone;
  };
  return {
    client,
    till,
    database: app.database,
    storeId,
    launch: open,
    async signIn(persona, options) {
      const phone = open(persona, options);
      const asked = phone.route();
      await phone.tap(CONSENT);
      await phone.tap(SIGN_IN_BUTTON);
      await phone.until('the page behind', () => phone.findAll(CONSENT).length === 0);
      await phone.settles();
      // A newcomer is shown the card first.
      if (phone.route() !== asked) phone.stack.switchTab(`/${asked}`);
      await phone.settles();
      return phone;
    },
    async signInClerk(options) {
      const phone = open('clerk', { url: TILL, ...options });
      await phone.type(byRole('textbox', '工号'), CLERK);
      await phone.type(byRole('textbox', '密码'), PASSWORD);
      await phone.tap(byRole('button', '登录'));
      await phone.shows('请扫会员码');
      await phone.settles();
      return phone;
    },
    collect() {
      const collected = phones;
      phones = [];
      for (const phone of collected) phone.close();
      return collected.flatMap(({ complaints }) => complaints);
    },
    close: () => app.close(),
  };
}

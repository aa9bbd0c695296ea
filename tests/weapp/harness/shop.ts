import type { GraphQLClient } from '../../testkit/graphql-client.js';
import { mintLoginCode } from '../../testkit/sign-in.js';
import { startTestApp } from '../../testkit/test-app.js';
import { byRole } from './find-view.js';
import type { LaunchOptions } from './platform.js';
import { launch, type Weapp } from './weapp.js';

type PhoneOptions = Omit<LaunchOptions, 'server' | 'loginCode'>;

/** A server with a database of its own, and phones that reach it. */
export interface Shop {
  readonly url: string;
  readonly client: GraphQLClient;
  /** Opens the mini-program on the phone of somebody. */
  launch(persona: string, options?: PhoneOptions): Weapp;
  /** Opens it and signs in by the button. */
  signIn(persona: string, options?: PhoneOptions): Promise<Weapp>;
  /** Closes all phones. @returns what any of them complained about */
  collectPhones(): string[];
  close(): Promise<void>;
}

/** The one button of the sign-in page, for newcomers and for those who come back. */
export const SIGN_IN_BUTTON = byRole('button', /^(同意并领取|微信登录|Agree|Sign in with)/);
const ANY_SIGN_IN = byRole('button', /^(同意并领取|微信登录|登录中|Agree|Sign)/);

export async function openShop(): Promise<Shop> {
  const { bff, client, close } = await startTestApp();
  let phones: Weapp[] = [];
  const open = (persona: string, options: PhoneOptions = {}): Weapp => {
    const loginCode = () => mintLoginCode(client, persona);
    const phone = launch({ ...options, server: bff.url, loginCode });
    phones.push(phone);
    return phone;
  };
  return {
    url: bff.url,
    client,
    close,
    launch: open,
    async signIn(persona, options) {
      const phone = open(persona, options);
      await phone.tap(SIGN_IN_BUTTON);
      await phone.until('the page behind', () => phone.findAll(ANY_SIGN_IN).length === 0);
      await phone.settles();
      return phone;
    },
    collectPhones() {
      const collected = phones;
      phones = [];
      for (const phone of collected) phone.close();
      return collected.flatMap(({ complaints }) => complaints);
    },
  };
}

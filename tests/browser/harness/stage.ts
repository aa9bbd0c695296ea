import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../testkit/browser.js';
import { WEDNESDAY } from '../../testkit/scene.js';
import type { MemberSession } from '../../testkit/sign-in.js';
import { line } from '../../testkit/till.js';
import { DEMO_START_MS, type Demo, startDemo } from './demo.js';
import { type MemberApp, openMemberApp, openSignedIn } from './member-app.js';
import type { Language } from './words.js';

/** What a spec of screens stands on: a browser and a demo of its own, there while its tests run. */
export interface Stage {
  readonly browser: Browser;
  readonly demo: Demo;
  openApp(language: Language): Promise<MemberApp>;
  /** The same on the phone of somebody who has signed in there before. */
  openAs(language: Language, name: string): Promise<MemberApp>;
  /** Somebody else's till, at work on a member's card. */
  sellTo(
    member: MemberSession,
    yuan: number,
    pointsToSpend?: number,
  ): ReturnType<Demo['till']['sell']>;
}

/** Sets the stage before the tests of the file and clears it after them. */
export function setStage(): Stage {
  let set: { readonly browser: Browser; readonly demo: Demo } | undefined;
  const there = () => {
    if (!set) throw new Error('the stage is set only while tests run');
    return set;
  };
  const where = () => ({ url: there().demo.bff.url, moment: there().demo.moment });
  beforeAll(async () => {
    const [browser, demo] = await Promise.all([launchBrowser(), startDemo(WEDNESDAY)]);
    set = { browser, demo };
  }, DEMO_START_MS);
  afterAll(async () => {
    await Promise.all([there().browser.close(), there().demo.close()]);
  });
  return {
    get browser() {
      return there().browser;
    },
    get demo() {
      return there().demo;
    },
    openApp: (language) => openMemberApp(there().browser, language, where()),
    openAs: (language, name) => openSignedIn(there().browser, language, where(), name),
    async sellTo(member, yuan, pointsToSpend = 0) {
      const { till } = there().demo;
      const tillSessionId = await till.serve(member.token);
      return till.sell({ tillSessionId, lines: [line('fresh', yuan * 100)], pointsToSpend });
    },
  };
}

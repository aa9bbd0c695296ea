import { payAtCashier } from '../../testkit/stand-in.js';
import type { Definition, Update } from './live-view.js';
import { createLogicLayer, wordsOf } from './logic-layer.js';
import { createPageStack, type PageStack } from './page-stack.js';
import { readWeappPackage, type WeappPackage } from './weapp-package.js';
import { createWx, type WxCall } from './wx.js';
import { accountPart, type Opening, type Person, SINGLE_PAGE } from './wx-account.js';
import { createAnswers } from './wx-answers.js';
import { type Hosting, hostingPart } from './wx-app.js';
import { clipboardPart } from './wx-clipboard.js';
import { createDevice, type Device, devicePart } from './wx-device.js';
import { createFiles, type PhoneFiles } from './wx-files.js';
import { createListeners, type WxListeners } from './wx-listeners.js';
import { navigationPart } from './wx-navigation.js';
import { createPrivacy, createPrivacyGate, type Privacy, type PrivacyGate } from './wx-privacy.js';
import { createNetwork, type Network, requestPart } from './wx-request.js';
import { type Storage, storagePart } from './wx-storage.js';
import { uploadPart } from './wx-upload.js';

export interface LaunchOptions {
  /** Origin of the server; without one the phone has no network. */
  readonly server?: string;
  /** What wx.login hands out; without it signing in fails. */
  readonly loginCode?: () => Promise<string>;
  /** What an earlier launch on this phone has kept. */
  readonly storage?: Storage;
  /** Where it opens; the first page of app.json by default. */
  readonly url?: string;
  readonly platform?: Device['platform'];
  /** One of WeChat's scene values; the search by default. */
  readonly scene?: number;
  /** What the telephone button hands out; without it the person refuses. */
  readonly phoneCode?: () => Promise<string>;
  /** The person has not yet agreed to the privacy statement. By default they have. */
  readonly isPrivacyOpen?: boolean;
  /** How the phone is set before the app starts. */
  readonly device?: Partial<Pick<Device, 'theme' | 'fontSizeScaleFactor'>>;
}

/** The running mini-program and everything of WeChat around it. */
export interface Platform {
  readonly weapp: WeappPackage;
  readonly stack: PageStack;
  readonly device: Device;
  readonly network: Network;
  readonly person: Person;
  readonly storage: Storage;
  readonly files: PhoneFiles;
  readonly privacy: Privacy;
  readonly gate: PrivacyGate;
  readonly hosting: Hosting;
  readonly listeners: WxListeners;
  readonly calls: readonly WxCall[];
  readonly updates: readonly Update[];
  /** What would stand red in the developer tools: uncaught errors, console.error, missing API. */
  readonly complaints: readonly string[];
  /** Calls a method of App(), such as `onPageNotFound`, and tells who listens to it. */
  callApp(method: string, value?: unknown): void;
  /** Moves the phone's clock on, or back; timers go on as they were. */
  moveClock(milliseconds: number): void;
  /** Puts the mini-program into the background; what is then under way is interrupted. */
  hide(): void;
  show(): void;
  /** The person changes the system's theme. */
  changeTheme(theme: Device['theme']): void;
  /** Ends pages and timers. */
  close(): void;
}

const SCENE_SEARCH = 1005;
/** How long requests go on in the background; WeChat gives them five seconds. */
const BACKGROUND_MS = 100;

/** Loads app.js and opens the first page. */
export function startPlatform(options: LaunchOptions): Platform {
  const weapp = readWeappPackage();
  const complaints: string[] = [];
  const onComplaint = (text: string) => complaints.push(text);
  let app: Record<string, unknown> = {};
  const callApp = (method: string, value?: unknown) => {
    const known = app[method];
    const copied = layer.copy(value);
    if (typeof known === 'function') layer.guard(() => Reflect.apply(known, app, [copied]));
    listeners.emit(method, value);
  };
  const layer = createLogicLayer({
    directory: weapp.directory,
    onThrow(error) {
      onComplaint(wordsOf(error));
      callApp('onError', wordsOf(error));
    },
    onRejection(reason) {
      onComplaint(`unhandled rejection: ${wordsOf(reason)}`);
      callApp('onUnhandledRejection', { reason: wordsOf(reason) });
    },
  });
  const answers = createAnswers(layer);
  const listeners = createListeners(layer);
  const updates: Update[] = [];
  const definitions = new Map<string, Definition>();
  let loading = 'app';

  const definitionOf = (kind: 'page' | 'component', file: string): Definition => {
    loading = file;
    layer.load(file);
    const definition = definitions.get(`${kind} ${file}`);
    if (!definition) throw new Error(`${file}.js has not defined a ${kind}`);
    return definition;
  };
  const stack = createPageStack({
    weapp,
    layer,
    definitionOf,
    onUpdate: (update) => updates.push(update),
  });

  const device = Object.assign(createDevice(options.platform ?? 'ios'), options.device);
  const network = createNetwork();
  const storage: Storage = options.storage ?? new Map();
  const nobody = () => Promise.reject(new Error('nobody is signed in to WeChat'));
  const person: Person = {
    loginCode: options.loginCode ?? nobody,
    scans: null,
    cameraFails: null,
    avatar: null,
    phoneCode: options.phoneCode ?? null,
    atCashier: 'SUCCESS',
    cashier: (parameters, choice) =>
      options.server === undefined ? nobody() : payAtCashier(options.server, parameters, choice),
    wechatName: '微信里的名字',
    wantsMessages: false,
  };
  const url = options.url ?? `/${weapp.pages[0]}`;
  const { pathname, searchParams } = new URL(url, 'weapp://host');
  const opening: Opening = {
    path: pathname.slice(1),
    query: Object.fromEntries(searchParams),
    scene: options.scene ?? SCENE_SEARCH,
  };
  const files = createFiles(answers);
  const privacy = createPrivacy(options.isPrivacyOpen !== true);
  const gate = createPrivacyGate(privacy, layer, answers);
  const { hosting, part: hostsApp } = hostingPart(stack, layer, answers);
  const calls: WxCall[] = [];
  const wx = createWx({
    listeners,
    answers,
    calls,
    onComplaint,
    parts: [
      devicePart(device, answers),
      storagePart(storage, layer, answers),
      requestPart(network, options.server, layer, answers),
      uploadPart(network, options.server, files, answers),
      navigationPart(stack, layer, answers, opening.scene === SINGLE_PAGE),
      accountPart(person, opening, layer, answers),
      clipboardPart(device, gate, answers),
      gate.part,
      files.part,
      hostsApp,
    ],
  });

  const define = (kind: string) => (definition: Definition) => {
    definitions.set(`${kind} ${loading}`, definition);
  };
  layer.define({
    wx,
    ...layer.timers.globals,
    console: consoleFor(onComplaint),
    App: (definition: Definition) => {
      app = Object.create(definition);
    },
    Page: define('page'),
    Component: define('component'),
    Behavior: (definition: unknown) => definition,
    getApp: () => app,
    getCurrentPages: () => stack.all().map(({ self }) => self),
  });

  try {
    layer.load('app');
  } catch (error) {
    throw new Error(`app.js cannot be run: ${wordsOf(error)}`);
  }
  callApp('onLaunch', { ...opening, referrerInfo: {} });
  callApp('onShow', { ...opening, referrerInfo: {} });
  if (weapp.pages.includes(opening.path)) stack.reLaunch(url);
  else callApp('onPageNotFound', { path: opening.path, query: opening.query, isEntryPage: true });
  let leaving: NodeJS.Timeout | undefined;

  return {
    ...{ weapp, stack, device, network, person, storage, files, privacy, gate, hosting },
    ...{ listeners, calls, updates, complaints, callApp },
    moveClock: layer.moveClock,
    hide() {
      stack.setVisible(false);
      callApp('onHide');
      listeners.emit('onAppHide', {});
      leaving = setTimeout(() => network.interrupt(), BACKGROUND_MS);
    },
    show() {
      clearTimeout(leaving);
      callApp('onShow', { ...opening, referrerInfo: {} });
      listeners.emit('onAppShow', {});
      stack.setVisible(true);
    },
    changeTheme(theme) {
      device.theme = theme;
      callApp('onThemeChange', { theme });
    },
    close() {
      clearTimeout(leaving);
      stack.close();
      layer.stop();
    },
  };
}

function consoleFor(onComplaint: (text: string) => void): Record<string, unknown> {
  const quiet = () => undefined;
  const names = ['log', 'info', 'warn', 'debug', 'group', 'groupEnd', 'time', 'timeEnd'];
  return {
    ...Object.fromEntries(names.map((name) => [name, quiet])),
    error: (...values: unknown[]) => onComplaint(values.map(wordsOf).join(' ')),
  };
}

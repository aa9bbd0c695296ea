import type { Definition, Update } from './live-view.js';
import { createLogicLayer, wordsOf } from './logic-layer.js';
import { createPageStack, type PageStack } from './page-stack.js';
import { readWeappPackage, type WeappPackage } from './weapp-package.js';
import { createWx, type WxCall } from './wx.js';
import { accountPart, type Person } from './wx-account.js';
import { createAnswers } from './wx-answers.js';
import { createDevice, type Device, devicePart } from './wx-device.js';
import { createListeners, type WxListeners } from './wx-listeners.js';
import { navigationPart } from './wx-navigation.js';
import { createNetwork, type Network, requestPart } from './wx-request.js';
import { type Storage, storagePart } from './wx-storage.js';

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
}

/** The running mini-program and everything of WeChat around it. */
export interface Platform {
  readonly weapp: WeappPackage;
  readonly stack: PageStack;
  readonly device: Device;
  readonly network: Network;
  readonly person: Person;
  readonly storage: Storage;
  readonly listeners: WxListeners;
  readonly calls: readonly WxCall[];
  readonly updates: readonly Update[];
  /** What would stand red in the developer tools: uncaught errors, console.error, missing API. */
  readonly complaints: readonly string[];
  /** Puts the mini-program into the background. */
  hide(): void;
  show(): void;
  /** Ends pages and timers. */
  close(): void;
}

/** Loads app.js and opens the first page. */
export function startPlatform(options: LaunchOptions): Platform {
  const weapp = readWeappPackage();
  const complaints: string[] = [];
  const onComplaint = (text: string) => complaints.push(text);
  const layer = createLogicLayer({ directory: weapp.directory, onComplaint });
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

  const device = createDevice(options.platform ?? 'ios');
  const network = createNetwork();
  const storage: Storage = options.storage ?? new Map();
  const nobody = () => Promise.reject(new Error('nobody is signed in to WeChat'));
  const person: Person = { loginCode: options.loginCode ?? nobody, scans: null };
  const url = options.url ?? `/${weapp.pages[0]}`;
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
      navigationPart(stack, layer, answers),
      accountPart(person, url.slice(1), layer, answers),
    ],
  });

  const define = (kind: string) => (definition: Definition) => {
    definitions.set(`${kind} ${loading}`, definition);
  };
  let app: Record<string, unknown> = {};
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

  const callApp = (method: string) => {
    const known = app[method];
    const opened = layer.copy({ path: url.slice(1), query: {}, scene: 1005, referrerInfo: {} });
    if (typeof known === 'function') layer.guard(() => Reflect.apply(known, app, [opened]));
  };
  try {
    layer.load('app');
  } catch (error) {
    throw new Error(`app.js cannot be run: ${wordsOf(error)}`);
  }
  callApp('onLaunch');
  callApp('onShow');
  stack.reLaunch(url);

  return {
    ...{ weapp, stack, device, network, person, storage, listeners, calls, updates, complaints },
    hide() {
      stack.setVisible(false);
      callApp('onHide');
      listeners.emit('onAppHide', {});
    },
    show() {
      callApp('onShow');
      listeners.emit('onAppShow', {});
      stack.setVisible(true);
    },
    close() {
      stack.close();
      layer.timers.stop();
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

import type { RawNode, RenderWxml } from './wxml.js';

export interface ViewElement {
  readonly tag: string;
  /** By their WXML names: `aria-label`, `class`, `src`. Empty ones are left out. */
  readonly attributes: ReadonlyMap<string, string | number | boolean>;
  /** Event types to how they are bound; `catch` ends the bubbling. */
  readonly listeners: ReadonlyMap<string, 'bind' | 'catch'>;
  readonly parent: ViewElement | undefined;
  readonly children: readonly ViewNode[];
}

export type ViewNode = ViewElement | string;

/** Taro's component that goes on where its templates end, sixteen levels deep. */
const DEEPER = 'wx-comp';
const HANDLER = 'eh';

/** What a page shows. @param file the page's WXML file */
export function renderView(render: RenderWxml, file: string, data: unknown): ViewElement {
  return elementOf(render(file, data), undefined);

  function elementOf(node: RawNode, parent: ViewElement | undefined): ViewElement {
    const children: ViewNode[] = [];
    const { attributes, listeners } = sorted(node.attr ?? {});
    const tag = node.tag.replace(/^wx-/, '');
    const element: ViewElement = { tag, attributes, listeners, parent, children };
    for (const child of node.children ?? []) children.push(...nodesOf(child, element));
    return element;
  }

  function nodesOf(node: RawNode | string | number, parent: ViewElement): ViewNode[] {
    if (typeof node !== 'object') return [String(node)];
    // <block> and wx:for leave no element of their own.
    if (node.tag === 'virtual') {
      return (node.children ?? []).flatMap((child) => nodesOf(child, parent));
    }
    if (node.tag === DEEPER) {
      const deeper = render('comp.wxml', { i: node.attr?.i, l: node.attr?.l });
      return (deeper.children ?? []).flatMap((child) => nodesOf(child, parent));
    }
    return [elementOf(node, parent)];
  }
}

function sorted(raw: Readonly<Record<string, unknown>>) {
  const attributes = new Map<string, string | number | boolean>();
  const listeners = new Map<string, 'bind' | 'catch'>();
  for (const [name, value] of Object.entries(raw)) {
    const [, how, event] = /^(bind|catch):?(\w+)$/.exec(name) ?? [];
    if (event !== undefined) {
      if (value === HANDLER) listeners.set(event, how === 'catch' ? 'catch' : 'bind');
    } else if (isShown(value)) attributes.set(kebab(name), value);
  }
  return { attributes, listeners };
}

const isShown = (value: unknown): value is string | number | boolean =>
  value !== '' && ['string', 'number', 'boolean'].includes(typeof value);

const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

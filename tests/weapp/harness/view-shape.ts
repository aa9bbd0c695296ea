import { elementsOf, nameOf, roleOf } from './find-view.js';
import type { ViewElement } from './view-tree.js';

/** How much a page draws; WeChat's audit counts the same. */
export interface ViewShape {
  readonly nodes: number;
  readonly depth: number;
  /** The most children of one node. */
  readonly children: number;
}

export function shapeOf(root: ViewElement): ViewShape {
  let nodes = 1;
  let depth = 0;
  let children = root.children.length;
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    const shape = shapeOf(child);
    nodes += shape.nodes;
    depth = Math.max(depth, shape.depth);
    children = Math.max(children, shape.children);
  }
  return { nodes, depth: depth + 1, children };
}

const PRESSABLE = new Set(['button', 'tab', 'radio', 'link', 'checkbox', 'switch', 'textbox']);
/** They carry every listener in Taro's templates, whether or not anybody listens. */
const LISTEN_ALWAYS = new Set(['scroll-view', 'root-portal', 'swiper']);

/** It hears touches, to stay awake, and answers none; Taro gives whoever hears one every listener. */
const ONLY_HEARS = 'card-page';

/** What readers do not reach. */
export const isHidden = (element: ViewElement): boolean =>
  String(element.attributes.get('aria-hidden')) === 'true' ||
  (element.parent !== undefined && isHidden(element.parent));

/** What answers to a touch, or says that it does. */
export function controlsOf(root: ViewElement): ViewElement[] {
  return [...elementsOf(root)].filter(
    (element) =>
      !isHidden(element) &&
      !LISTEN_ALWAYS.has(element.tag) &&
      element.attributes.get('class') !== ONLY_HEARS &&
      (element.listeners.has('tap') || PRESSABLE.has(roleOf(element) ?? '')),
  );
}

/** Controls that a reader cannot say, each described. */
export const unreadable = (root: ViewElement): string[] =>
  controlsOf(root)
    .filter((control) => !PRESSABLE.has(roleOf(control) ?? '') || nameOf(control) === '')
    .map(describeElement);

export const describeElement = (element: ViewElement): string =>
  `<${element.tag} class="${element.attributes.get('class') ?? ''}"> role ${roleOf(element)} name "${nameOf(element)}"`;

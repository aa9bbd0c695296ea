import type { ViewElement, ViewNode } from './view-tree.js';

/** Says which elements are meant, and how to call them in an error. */
export interface Matcher {
  readonly words: string;
  readonly matches: (element: ViewElement) => boolean;
}

/** An exact text or label, or a description. */
export type Target = string | Matcher;

/** Every element below, in reading order. */
export function* elementsOf(element: ViewElement): Generator<ViewElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsOf(child);
  }
}

/** All text below, in reading order, blanks collapsed. */
export function textOf(node: ViewNode): string {
  return tidy(rawText(node, () => true));
}

/** What a screen reader calls an element: its label, or the text that is not hidden from readers. */
export function nameOf(element: ViewElement): string {
  const label = element.attributes.get('aria-label');
  if (label !== undefined) return String(label);
  return tidy(rawText(element, (child) => String(child.attributes.get('aria-hidden')) !== 'true'));
}

/** The role of an element, its own or the tag's. */
export function roleOf(element: ViewElement): string | undefined {
  const role = element.attributes.get('aria-role');
  if (role !== undefined) return String(role);
  return OWN_ROLES.get(element.tag);
}

const OWN_ROLES: ReadonlyMap<string, string> = new Map([
  ['input', 'textbox'],
  ['textarea', 'textbox'],
  ['button', 'button'],
  ['switch', 'switch'],
]);

/** By role and by name, whole or by pattern. */
export const byRole = (role: string, name: string | RegExp): Matcher => ({
  words: `${role} ${name}`,
  matches: (element) =>
    roleOf(element) === role &&
    (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element))),
});

export const byTag = (tag: string): Matcher => ({
  words: `<${tag}>`,
  matches: (element) => element.tag === tag,
});

export function findAll(root: ViewElement, target: Target): ViewElement[] {
  const matches = typeof target === 'string' ? says(target) : target.matches;
  return [...elementsOf(root)].filter(matches);
}

/** An element that directly holds the text, or is labelled with it. */
const says = (words: string) => (element: ViewElement) =>
  element.attributes.get('aria-label') === words ||
  element.children.some((child) => typeof child === 'string' && tidy(child) === words);

function rawText(node: ViewNode, isRead: (element: ViewElement) => boolean): string {
  if (typeof node === 'string') return node;
  return node.children
    .filter((child) => typeof child === 'string' || isRead(child))
    .map((child) => rawText(child, isRead))
    .join(' ');
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

import type { ViewElement, ViewNode } from './view-tree.js';

/** An exact text or label, or what the element must be like. */
export type Target = string | ((element: ViewElement) => boolean);

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
  return element.tag === 'input' ? 'textbox' : undefined;
}

/** Matches by role and by name, whole or by pattern. */
export const byRole = (role: string, name: string | RegExp) => (element: ViewElement) =>
  roleOf(element) === role &&
  (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)));

export const byTag = (tag: string) => (element: ViewElement) => element.tag === tag;

export const byClass = (name: string) => (element: ViewElement) =>
  String(element.attributes.get('class') ?? '')
    .split(/\s+/)
    .includes(name);

export function findAll(root: ViewElement, target: Target): ViewElement[] {
  const matches = typeof target === 'function' ? target : says(target);
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

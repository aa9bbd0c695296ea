import type { Exchange } from './exchange.types';
import { nameSpace } from './name-space';

/** What a page asked first when it was last started, without whose answer it was. */
interface Question {
  /** The page, as in the address. */
  readonly place: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An answer that has come in whole. */
export interface Received {
  readonly status: number;
  readonly text: string;
}

interface Asked {
  readonly request: string;
  readonly answer: Promise<Received>;
}

declare global {
  interface Window {
    askedAhead?: Asked | undefined;
  }
}

const QUESTION_KEY = `${nameSpace()}ahead`;
const SESSION_KEY = `${nameSpace()}member.session`;

/** Older than that, an answer is asked for anew; ms since the start of the page. */
const FRESH_MS = 10_000;

/** Where the app was opened; the router goes on from there. */
const PLACE = location.pathname;

let isNoted = false;

/**
 * Asks what this page asked first the last time, while the files of the app are still on their way: a slow
 * network then carries both at once.
 */
export function askAhead(): void {
  const authorization = memberAuthorization();
  const question = keptQuestion();
  if (authorization === null || question?.place !== PLACE) return;
  const { path, headers, body } = question;
  const request: Exchange = { method: 'POST', path, body, headers: { ...headers, authorization } };
  const answer = send(request);
  // Without an answer the app asks by itself and tells what is wrong.
  answer.catch(() => undefined);
  window.askedAhead = { request: textOf(request), answer };
}

/** Whether a question has been asked ahead whose answer nobody has taken yet. */
export const isAskedAhead = (): boolean => window.askedAhead !== undefined;

/** The answer to a request that was asked ahead; each is given once. */
export function takeAhead(request: Exchange): Promise<Received> | null {
  const asked = window.askedAhead;
  if (asked?.request !== textOf(request) || performance.now() > FRESH_MS) return null;
  window.askedAhead = undefined;
  return asked.answer;
}

/** Keeps the member's first question of a page, such that {@link askAhead} finds it. */
export function noteFirstQuestion({ path, headers, body }: Exchange): void {
  if (isNoted || !isQuery(body) || headers.authorization !== memberAuthorization()) return;
  isNoted = true;
  // What nobody has taken by now was asked for another page, or by another version of the app.
  window.askedAhead = undefined;
  const { authorization: _, ...others } = headers;
  const question: Question = { place: PLACE, path, headers: others, body };
  localStorage.setItem(QUESTION_KEY, JSON.stringify(question));
}

/** One request on its way until its answer is there; rejects when there is none. */
export async function send(request: Exchange, signal?: AbortSignal): Promise<Received> {
  const response = await fetch(API_ORIGIN + request.path, {
    method: request.method,
    headers: { 'content-type': 'application/json', ...request.headers },
    ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
    ...(signal && { signal }),
  });
  return { status: response.status, text: await response.text() };
}

const textOf = ({ path, headers, body }: Exchange): string =>
  JSON.stringify([path, Object.entries(headers).sort(), body]);

const isQuery = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  /^\s*query\b/.test(String(Reflect.get(body, 'query')));

function keptQuestion(): Question | null {
  const kept = parsed(localStorage.getItem(QUESTION_KEY));
  return isQuestion(kept) ? kept : null;
}

/** The header that the member signed in on this phone sends; null for nobody. */
function memberAuthorization(): string | null {
  // As Taro stores things: a value in `data`, here a text of JSON (lib/session).
  const stored = parsed(localStorage.getItem(SESSION_KEY));
  const session = parsed(fieldOf(stored, 'data'));
  const token = fieldOf(session, 'accessToken');
  return typeof token === 'string' ? `Bearer ${token}` : null;
}

function isQuestion(value: unknown): value is Question {
  return (
    typeof fieldOf(value, 'place') === 'string' &&
    typeof fieldOf(value, 'path') === 'string' &&
    typeof fieldOf(value, 'headers') === 'object'
  );
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** What is written by hand or cut short is nothing. */
function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { onPrivacyQuestion, openPrivacyStatement } from '@/platform/privacy';
import { AGREE_BUTTON, type PrivacyQuestion } from '@/platform/privacy.types';

export { AGREE_BUTTON, openPrivacyStatement };

const listeners = new Set<() => void>();
let waiting: readonly PrivacyQuestion[] = [];

/** Listens for the platform's questions. Called once, at launch. */
export function startPrivacy(): void {
  onPrivacyQuestion((question) => publish([...waiting, question]));
}

/** The question that is to be shown now. */
export function currentQuestion(): PrivacyQuestion | null {
  return waiting[0] ?? null;
}

export function onQuestion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Answers everything that waits: the person agrees to the statement as a whole or not. */
export function answerQuestions(isAgreed: boolean): void {
  const answered = waiting;
  publish([]);
  for (const { agree, refuse } of answered) {
    if (isAgreed) agree();
    else refuse();
  }
}

function publish(questions: readonly PrivacyQuestion[]): void {
  waiting = questions;
  for (const listener of listeners) listener();
}

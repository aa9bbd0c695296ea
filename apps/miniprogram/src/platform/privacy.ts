import type { PrivacyQuestion } from './privacy.types';

/** A browser asks the person by itself. */
export function onPrivacyQuestion(_listener: (question: PrivacyQuestion) => void): void {}

/** A browser has no statement of the platform's. */
export function openPrivacyStatement(): void {}

/** The privacy notice in force, named by the day from which it is: a later one compares greater. */
export const PRIVACY_VERSION = '2026-11-23';

/**
 * What a member can agree to: the notice in force and those that older apps still show. Whoever raises
 * PRIVACY_VERSION keeps the one before it in this list.
 */
export const PRIVACY_VERSIONS: readonly string[] = ['2026-11-22', PRIVACY_VERSION];

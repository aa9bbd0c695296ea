/** The privacy notice in force; what a member agrees to at sign-in is this version of it. */
export const PRIVACY_VERSION = '2026-11-22';

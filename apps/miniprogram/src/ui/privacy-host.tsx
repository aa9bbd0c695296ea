/** A browser asks for consent by itself. */
export function PrivacyHost() {
  return null;
}

/** What follows the name itself: size, colour, a remark. A comma before a digit is one of a number. */
const REMARK = /\s*(?:[，(（]|,(?!\d)).*$/;

/** A prize as it stands on its sector; the odds name it in full. */
export const shortName = (name: string): string => name.replace(REMARK, '') || name;

/** What follows the name itself: size, colour, a remark. */
const REMARK = /\s*[,，(（].*$/;

/** A prize as it stands on its sector; the odds name it in full. */
export const shortName = (name: string): string => name.replace(REMARK, '') || name;

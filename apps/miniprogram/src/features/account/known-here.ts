/** Set once somebody has signed in on this phone: the welcome points are then no longer promised. */
export const KNOWN_HERE = 'knownHere';

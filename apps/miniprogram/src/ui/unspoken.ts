/**
 * For pictures beside their words, which readers pass over. One object for all: a new one at each drawing
 * would be sent to WeChat's view each time.
 */
export const UNSPOKEN = { alt: '' };

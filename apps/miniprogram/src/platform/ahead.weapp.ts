/** WeChat has the files of the app on the phone before it starts it: there is nothing to ask ahead of. */
export const isAskedAhead = (): boolean => false;

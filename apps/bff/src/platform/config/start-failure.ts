/** Why the server cannot start: one line that says what is wrong and how to mend it. */
export class StartFailure extends Error {}

/**
 * WeChat Pay understood and refused. `code` is spelled as in the newer documents, with underscores;
 * nothing of it is fit for members.
 */
export class PayRefused extends Error {
  constructor(
    readonly code: string,
    detail: string,
    /** By which WeChat Pay finds the call; goes into the log. */
    readonly requestId: string | null,
  ) {
    super(`WeChat Pay refused: ${code} ${detail}`);
  }
}

/** No answer, none that can be read, or one that WeChat Pay has not signed. What came of the call is unknown. */
export class PaySilent extends Error {}

/** One thing has several spellings, by the age of the document. */
const SPELLINGS: Readonly<Record<string, string>> = {
  USERPAYING: 'USER_PAYING',
  ORDERPAID: 'ORDER_PAID',
  ORDERCLOSED: 'ORDER_CLOSED',
  ORDERNOTEXIST: 'ORDER_NOT_EXIST',
  SYSTEMERROR: 'SYSTEM_ERROR',
  RULELIMIT: 'RULE_LIMIT',
  FREQUENCY_LIMIT: 'FREQUENCY_LIMITED',
  RESOURCE_NOT_EXISTS: 'ORDER_NOT_EXIST',
};

export const codeInWords = (code: string): string => SPELLINGS[code] ?? code;

export const isRefusal = (error: unknown, ...codes: readonly string[]): error is PayRefused =>
  error instanceof PayRefused && codes.includes(error.code);

/** Why a mail was not taken: a code only, since sentences of mail servers quote addresses. */
export class MailFailure extends Error {
  constructor(
    readonly code: string,
    /** Trying again would be answered the same. */
    readonly permanent: boolean,
  ) {
    super(`The mail was not taken (${code})`);
  }
}

/** Only a refusal of the person's own address is for good; anything else may be mended. */
export function failureOf(error: unknown): MailFailure {
  if (error instanceof MailFailure) return error;
  const { code, responseCode, command } = error as {
    code?: unknown;
    responseCode?: unknown;
    command?: unknown;
  };
  const name = typeof code === 'string' && /^[A-Z_]{2,30}$/.test(code) ? code : 'UNKNOWN';
  const answer = typeof responseCode === 'number' ? responseCode : null;
  const permanent = command === 'RCPT TO' && answer !== null && answer >= 500;
  return new MailFailure(answer === null ? name : `${name}_${answer}`, permanent);
}

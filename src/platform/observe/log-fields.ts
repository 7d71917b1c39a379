/**
 * What a log line may say, besides its fixed sentence. The list is closed: a field that is not on it
 * does not compile, and is written as "[hidden]" if it gets here all the same. So no variable, name,
 * phone number, password or token can reach a log by carelessness.
 */
export interface LogFields {
  readonly requestId?: string;
  /** Route or kind of door, never the address with its parameters. */
  readonly door?: string;
  readonly method?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  /** Name of a listed operation, and the hash of any document. */
  readonly operation?: string;
  readonly documentHash?: string;
  readonly code?: string;
  readonly cost?: number;
  /** Ids, never names: of the person, of the sign-in or key, of the record. */
  readonly personId?: string | null;
  readonly credentialId?: string | null;
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly job?: string;
  readonly jobId?: string;
  readonly attempt?: number;
  readonly count?: number;
  readonly state?: string;
  readonly setting?: string;
  readonly address?: string;
  readonly migration?: string;
  readonly version?: string;
  readonly err?: unknown;
}

type Flags<T> = { [K in keyof Required<T>]: true };

export const LOG_FIELDS: Flags<LogFields> = {
  requestId: true,
  door: true,
  method: true,
  status: true,
  milliseconds: true,
  operation: true,
  documentHash: true,
  code: true,
  cost: true,
  personId: true,
  credentialId: true,
  subjectType: true,
  subjectId: true,
  job: true,
  jobId: true,
  attempt: true,
  count: true,
  state: true,
  setting: true,
  address: true,
  migration: true,
  version: true,
  err: true,
};

/** Replaces what is not on the list. */
export function onlyListed(fields: Record<string, unknown>): Record<string, unknown> {
  let shown: Record<string, unknown> | undefined;
  for (const key of Object.keys(fields)) {
    if (Object.hasOwn(LOG_FIELDS, key)) continue;
    shown ??= { ...fields };
    shown[key] = '[hidden]';
  }
  return shown ?? fields;
}

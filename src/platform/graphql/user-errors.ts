import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Access, REACHED } from './access.ts';
import type { Bilingual } from './errors.ts';

@Access(REACHED)
@InterfaceType('UserError', {
  description:
    'What the person can mend: shown beside the field it is about. Each operation has its own type with its own closed list of codes.',
})
export abstract class UserError {
  @Field(() => String, {
    description: 'A sentence in the language of the request: what happened and what to do.',
  })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Path of the input that is wrong, list positions as numbers, e.g. ["input","answers","3","optionId"]; null when the whole operation is meant.',
  })
  field!: string[] | null;
}

export interface UserErrorValue extends UserError {
  code: string;
}
export type UserErrorClass = (new () => UserErrorValue) & { codes: ReadonlySet<string> };

/** Codes that every operation can answer with. */
const COMMON = {
  INVALID: 'A value is missing or has the wrong form.',
  OPERATION_ID_REUSED: 'The operationId was used before for other input.',
} as const;

/**
 * Makes the error type of one operation: `ProductUpdateError` with the enum `ProductUpdateErrorCode`.
 * `codes` maps each code to its description; INVALID and OPERATION_ID_REUSED are always there.
 */
export function userErrorType(operation: string, codes: Record<string, string>): UserErrorClass {
  const all: Record<string, string> = { ...COMMON, ...codes };
  const codeEnum = Object.fromEntries(Object.keys(all).map((code) => [code, code]));
  registerEnumType(codeEnum, {
    name: `${operation}ErrorCode`,
    description: `Reasons why ${operation} was refused. New values may be added.`,
    valuesConfig: Object.fromEntries(
      Object.entries(all).map(([code, description]) => [code, { description }]),
    ),
  });

  @Access(REACHED)
  @ObjectType(`${operation}Error`, {
    implements: UserError,
    description: `Why ${operation} was refused. Nothing was changed.`,
  })
  class OperationError extends UserError implements UserErrorValue {
    static readonly codes: ReadonlySet<string> = new Set(Object.keys(all));

    @Field(() => codeEnum, { description: 'The reason, for programs.' })
    code!: string;
  }
  return OperationError;
}

/** Thrown inside a mutation: everything is rolled back and the payload carries it as a user error. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly text: Bilingual,
    readonly field: readonly string[] | null = null,
    /** Fields of the payload to fill all the same, such as the server's version on STALE. */
    readonly payload: object = {},
  ) {
    super(`${code}: ${text.en}`);
  }
}

/** Several refusals at once (a form that is wrong in several places). */
export class Refusals extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.message).join('; '));
  }
}

/** Shorthand: `throw refuse('NAME_TAKEN', { vi, en }, ['input', 'name'])`. */
export function refuse(
  code: string,
  text: Bilingual,
  field: readonly string[] | null = null,
  payload: object = {},
): Refusal {
  return new Refusal(code, text, field, payload);
}

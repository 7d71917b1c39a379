import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import type { Caller, Loose } from '../support/api.ts';
import { op } from '../support/rating.ts';

/** Global ids of what the demonstration has. */
export const organisationOf = (code: string) =>
  toGlobalId('ProgrammeOrganisation', stableUuid(`programme-organisation:${code}`));
export const documentOf = (number: string) =>
  toGlobalId('OfficialDocument', stableUuid(`official-document:${number}`));

const OCCURRENCES = `query($first: Int!, $filter: DutyOccurrenceFilter) {
  dutyOccurrences(first: $first, filter: $filter) { totalCount nodes {
    id due overdue daysLeft daysLate state shareDone revision periodFrom periodTo
    entries { kind note shareDone day person { name } }
    duty { code text paragraph dueNote organisation { code validTo } document { number }
      target { code } } } } }`;
/** Times of duties that somebody sees. */
export const list = async (who: Caller, filter: object, first = 100): Promise<Loose> =>
  (await who.ok(OCCURRENCES, { first, filter })).dutyOccurrences;

export const occurrenceOf = async (who: Caller, code: string): Promise<Loose> => {
  const dutyId = toGlobalId('Duty', stableUuid(`programme-duty:${code}`));
  return (await list(who, { dutyId })).nodes[0];
};

/** A step of a time of a duty. */
export const step = async (
  who: Caller,
  verb: string,
  id: string,
  input: object,
): Promise<Loose> => {
  const name = `dutyOccurrence${verb}`;
  const document = `mutation($id: ID!, $input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(id: $id, input: $input) { occurrence { state shareDone doneOn acceptedOn revision }
      userErrors { code field } } }`;
  return (await who.ok(document, { id, input: { operationId: op(), ...input } }))[name];
};

/** One of the mutations that save something whole. */
export const save = async (
  who: Caller,
  name: string,
  select: string,
  input: object,
): Promise<Loose> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation($input: ${type}) {
    ${name}(input: $input) { ${select} userErrors { code field } } }`;
  return (await who.ok(document, { input: { operationId: op(), ...input } }))[name];
};

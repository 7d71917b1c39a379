import { Role } from '../../src/identity/identity.enums.ts';
import type { Caller, Loose, TestApi } from '../support/api.ts';
import {
  addSamples,
  lodged,
  moveDossier,
  producerOf,
  type DossierCast,
} from '../support/dossiers.ts';
import { COMMUNE, op, person, sheetCriteria } from '../support/rating.ts';

/** A producer, its commune and its province. */
export async function castOf(api: TestApi): Promise<DossierCast> {
  return {
    api,
    criteria: await sheetCriteria(api),
    producer: await producerOf(api, 'HTX Tâm Hòa', 'Bánh coóng phù'),
    officer: await person(api, Role.COMMUNE_OFFICER, 'Cán bộ xã', { units: [COMMUNE] }),
    secretary: await person(api, Role.COUNCIL_SECRETARY, 'Thư ký'),
  };
}

/** Calls a mutation of an object and returns its payload, refused or not. */
export async function call(
  caller: Caller,
  name: string,
  id: string | null,
  input: object,
  select = 'dossier { id state revision }',
): Promise<Loose> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const [head, passed] = id
    ? [`$id: ID!, $input: ${type}`, 'id: $id, input: $input']
    : [`$input: ${type}`, 'input: $input'];
  const data = await caller.ok(
    `mutation (${head}) { ${name}(${passed}) { ${select} userErrors { code field message } } }`,
    { id, input: { operationId: op(), ...input } },
  );
  return data[name];
}

export const codesOf = (payload: Loose): string[] =>
  payload.userErrors.map((error: Loose) => error.code);

/** What a viewer sees of a dossier. */
export async function look(caller: Caller, id: string, select: string): Promise<Loose> {
  const data = await caller.ok(`query ($id: ID!) { dossier(id: $id) { ${select} } }`, { id });
  return data.dossier;
}

/** Puts the role of a producer into the database, where notices look for their readers. */
export async function grantOf(api: TestApi, { actor }: Caller): Promise<void> {
  await api.db.owner.query(
    `INSERT INTO role_grant (person_id, role, producer_id, valid_from)
     VALUES ($1, 'PRODUCER', $2, '2026-01-01')`,
    [actor.personId, actor.grants[0]!.producerId],
  );
}

/** What a commune says in its report. */
export const MAU_03 = {
  ...{ materialOrigin: 'Tại xã', localLabour: '14 người', ideaOrigin: 'Của xã' },
  ...{ localIdentity: 'Nghề cũ', reportNumber: '112/BC-UBND', reportDate: '2026-11-03' },
};
export const LETTER = { requestNumber: '45/TTr-UBND', requestDate: '2026-11-04' };

/** Lodged and assessed by its commune. */
export async function assessed(cast: DossierCast, name: string): Promise<string> {
  const id = await lodged(cast, name);
  await moveDossier(cast.officer, 'communeAssessmentRecord', id, MAU_03);
  return id;
}

/** The same, sent to the province with five samples. */
export async function forwarded(cast: DossierCast, name: string): Promise<string> {
  const id = await assessed(cast, name);
  await addSamples(cast.officer, id);
  await moveDossier(cast.officer, 'dossierForward', id, LETTER);
  return id;
}

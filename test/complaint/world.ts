import { Role } from '../../src/identity/identity.enums.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { persistActor } from '../support/actors.ts';
import {
  answersWith,
  COMMUNE,
  FOUR_STARS,
  op,
  OTHER_COMMUNE,
  score,
  sheetCriteria,
  uuidIn,
} from '../support/rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';

export const COMPLAINT = `id state revision subject grounds request legalBasis number registeredOn
  onPaper outcome outcomeReason closedAt history { move fromState toState reason }
  answers { documentNumber content files { name } } files { name }`;

export interface World {
  readonly api: TestApi;
  readonly rating: Rating;
  readonly producer: Caller;
  readonly rival: Caller;
  readonly secretary: Caller;
  readonly office: Caller;
  readonly chair: Caller;
  readonly auditor: Caller;
  readonly elsewhere: Caller;
  /** The released result of each product of the session, by its place. */
  readonly resultIds: readonly string[];
}

/** A released session of two products with one producer, and everybody around. */
export async function complaintWorld(): Promise<World> {
  const api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const rating = await openSession(api, { members: 7, products: ['Miến dong', 'Lạp sườn'] });
  await rate(api, rating);
  const { rows } = await api.db.owner.query<{ producer_id: string; commune_id: string }>(
    `SELECT producer_id, commune_id FROM dossier WHERE id = ANY($1) ORDER BY product_name DESC`,
    [rating.dossierIds.map(uuidIn)],
  );
  const producerId = rows[0]!.producer_id;
  await api.db.owner.query(`UPDATE dossier SET commune_id = $1`, [COMMUNE]);
  const { rows: rivals } = await api.db.owner.query<{ id: string }>(
    `SELECT id FROM producer WHERE id <> $1 LIMIT 1`,
    [producerId],
  );
  const someone = async (role: Role, options: Parameters<typeof persistActor>[2] = {}) =>
    api.as(await persistActor(api.db, role, options));
  return {
    ...{ api, rating },
    producer: await someone(Role.PRODUCER, { producerId }),
    rival: await someone(Role.PRODUCER, { producerId: rivals[0]!.id }),
    secretary: await someone(Role.COUNCIL_SECRETARY),
    office: await someone(Role.COORDINATION_OFFICE),
    chair: await someone(Role.COUNCIL_CHAIR),
    auditor: await someone(Role.AUDITOR),
    elsewhere: await someone(Role.COUNCIL_SECRETARY, { unitId: OTHER_COMMUNE }),
    resultIds: await resultIdsOf(rating),
  };
}

/** Everybody scores everything; closed and released. */
export async function rate(api: TestApi, rating: Rating, points: object = {}): Promise<void> {
  const criteria = await sheetCriteria(api);
  for (const itemId of rating.itemIds) {
    for (const member of rating.members) {
      await score(member, itemId, answersWith(criteria, { ...FOUR_STARS, ...points }));
    }
  }
  const steps = { councilSessionClose: {}, councilSessionRelease: { spreadReasons: [] } };
  for (const [name, input] of Object.entries(steps)) {
    const { userErrors } = await step(rating.secretary, name, rating.sessionId, input);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  }
}

async function resultIdsOf({ secretary, sessionId }: Rating): Promise<string[]> {
  const { councilSession } = await secretary.ok(
    `query ($id: ID!) { councilSession(id: $id) { items { position result { id } } } }`,
    { id: sessionId },
  );
  return councilSession.items.map(({ result }: Loose) => result.id as string);
}

/** Runs a step of a complaint and returns its payload. */
export async function move(
  caller: Caller,
  name: string,
  id: string | null,
  input: object,
): Promise<Loose> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const [head, passed] = id ? ['$id: ID!, ', 'id: $id, '] : ['', ''];
  const answer = await caller.run(
    `mutation (${head}$input: ${type}) { ${name}(${passed}input: $input) {
       complaint { ${COMPLAINT} } userErrors { code message field } } }`,
    { id, input: { operationId: op(), ...input } },
  );
  if (answer.codes[0]) return { complaint: null, userErrors: [{ code: answer.codes[0] }] };
  return answer.data[name];
}

export const codeOf = (payload: Loose): string => payload.userErrors[0]?.code ?? 'ok';

export async function lodged(caller: Caller, resultId: string): Promise<Loose> {
  const input = { resultId, grounds: 'Tiêu chí 1.1 chưa tính đủ lao động địa phương.' };
  const payload = await move(caller, 'complaintLodge', null, input);
  if (codeOf(payload) !== 'ok') throw new Error(JSON.stringify(payload.userErrors));
  return payload.complaint;
}

/** Registered and answered; returns the complaint. */
export async function answered(world: World, resultId: string): Promise<Loose> {
  let complaint = await lodged(world.producer, resultId);
  const { id } = complaint;
  const next = async (name: string, input: object) => {
    const payload = await move(world.secretary, name, id as string, {
      baseRevision: complaint.revision,
      ...input,
    });
    if (codeOf(payload) !== 'ok') throw new Error(JSON.stringify(payload.userErrors));
    complaint = payload.complaint;
  };
  await next('complaintRegister', { number: '15/ĐKN', registeredOn: '2026-11-21' });
  await next('complaintAnswer', {
    ...{ documentNumber: '88/TL-HĐ', answeredOn: '2026-11-22', content: 'Hội đồng sẽ xem lại.' },
  });
  return complaint;
}

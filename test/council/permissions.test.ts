import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateAccess } from '../../src/certificate/certificate.access.ts';
import { councilAccess } from '../../src/council/council.access.ts';
import { dossierAccess } from '../../src/dossier/dossier.access.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import type { RolesRule } from '../../src/platform/graphql/access.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { everybody, type Cast } from '../support/actors.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import {
  answersWith,
  COMMUNE,
  FOUR_STARS,
  inputOf,
  op,
  OTHER_COMMUNE,
  score,
  sheetCriteria,
  uuidIn,
} from '../support/rating.ts';
import { recognise } from '../support/recognition.ts';
import { call, conditionsOf, ENTER } from './ballot-session.ts';
import { openSession, provinceGlobalId, step, type Rating } from '../support/sessions.ts';

let api: TestApi;
let rating: Rating;
let ids: Record<string, string>;
let casts: Record<'commune' | 'province', Cast[]>;

const RULES: Record<string, RolesRule> = {
  ...dossierAccess,
  ...councilAccess,
  ...certificateAccess,
};
const READS = ['dossiers', 'councils', 'itemResults', 'scoreSheets', 'certificates', 'paperSheets'];
const MUTATIONS = Object.keys(RULES).filter((name) => !READS.includes(name));
/** These belong to the province of their council; everything else to the commune of its product. */
const OF_PROVINCE = [...Object.keys(councilAccess), 'recognitionDecisionRecord'];

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const criteria = await sheetCriteria(api);
  rating = await openSession(api, { products: ['Bánh khảo', 'Thạch đen'] });
  const done = await openSession(api, { products: ['Miến dong'] });
  for (const member of done.members) {
    await score(member, done.itemIds[0]!, answersWith(criteria, FOUR_STARS));
  }
  await step(done.secretary, 'councilSessionClose', done.sessionId);
  await step(done.secretary, 'councilSessionRelease', done.sessionId, { spreadReasons: [] });
  const { certificates } = await recognise(done.secretary, done.itemIds);
  const { rows } = await api.db.owner.query<{ producer: string; product: string }>(
    `SELECT producer_id AS producer, product_id AS product FROM dossier WHERE id = $1`,
    [uuidIn(rating.dossierIds[0]!)],
  );
  const { producer, product } = rows[0]!;
  const provinceId = await provinceGlobalId(api);
  const [condition] = await conditionsOf(api, 6);
  const answers = answersWith(criteria, FOUR_STARS);
  const { paper } = await call(rating.secretary, ENTER, rating.itemIds[1]!, {
    personId: toGlobalId('Person', rating.members[5]!.actor.personId!),
    answers: inputOf(answers),
    total: 75,
  });
  ids = {
    Dossier: rating.dossierIds[0]!,
    Council: rating.councilId,
    CouncilSession: rating.sessionId,
    SessionItem: rating.itemIds[0]!,
    Certificate: certificates[0].id,
    productId: toGlobalId('Product', product),
    dossierId: rating.dossierIds[0]!,
    itemId: rating.itemIds[0]!,
    councilId: rating.councilId,
    rubricVersionId: toGlobalId('RubricVersion', uuidIn(rating.councilId)),
    provinceId,
    personId: toGlobalId('Person', rating.members[1]!.actor.personId!),
    evidenceId: toGlobalId('Evidence', uuidIn(rating.councilId)),
    criterionId: criteria[0]!.id,
    optionId: criteria[0]!.options[0]!.id,
    conditionId: condition.id as string,
    PaperSheet: paper.id as string,
  };
  const inside = { unitId: COMMUNE, producerId: producer };
  casts = {
    commune: everybody(inside, { unitId: OTHER_COMMUNE }),
    province: everybody({ unitId: uuidIn(provinceId) }, { unitId: OTHER_COMMUNE }),
  };
  for (const { actor } of [...casts.commune, ...casts.province]) {
    if (!actor.personId) continue;
    await api.db.owner.query(`INSERT INTO person (id, name, login) VALUES ($1, $2, $3)`, [
      actor.personId,
      actor.name,
      `m${actor.personId.slice(-12)}`,
    ]);
  }
}, 240_000);
afterAll(() => api.close());

/** A value of the right form for every required input. */
function valueOf(type: GraphQLInputType, name: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valueOf(bare.ofType, name)];
  if (isEnumType(bare)) return bare.getValues()[0]!.value;
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields()).filter((field) => isNonNullType(field.type));
    const more = bare.name === 'DossierEvidenceAddInput' ? { url: 'https://example.org/a' } : {};
    return {
      ...Object.fromEntries(fields.map((one) => [one.name, valueOf(one.type, one.name)])),
      ...more,
    };
  }
  if (name === 'operationId') return op();
  const known: Record<string, unknown> = {
    ID: ids[name] ?? ids['criterionId'],
    Int: 1,
    Boolean: true,
    Points: '75',
    LocalDate: '2026-11-21',
  };
  return known[bare.name] ?? 'Nội dung';
}

async function attempt(name: string, cast: Cast): Promise<readonly string[]> {
  const field = api.schema.getMutationType()!.getFields()[name]!;
  const input = field.args.find((arg) => arg.name === 'input')!;
  const id = field.args.find((arg) => arg.name === 'id');
  const other = name in dossierAccess ? 'Dossier' : 'CouncilSession';
  const target = TARGETS.find(([names]) => names.test(name))?.[1] ?? other;
  const variables: Loose = { input: valueOf(input.type, 'input') };
  if (id) variables.id = ids[target];
  const head = id ? '($id: ID!, ' : '(';
  const document = `mutation ${head}$input: ${input.type.toString()}) {
    ${name}(${id ? 'id: $id, ' : ''}input: $input) { userErrors { code message } } }`;
  const { codes, data } = await api.as(cast.actor).run(document, variables);
  const invalid = data?.[name]?.userErrors.filter((one: Loose) => one.code === 'INVALID') ?? [];
  expect({ name, invalid }).toEqual({ name, invalid: [] });
  return codes;
}

const TARGETS: readonly (readonly [RegExp, string])[] = [
  [/^councilRuleSet$/, 'Council'],
  [/^(sessionItem|scoreSheet|memberRecus|conflictDeclare|paperSheetEnter)/, 'SessionItem'],
  [/^paperSheet/, 'PaperSheet'],
  [/^certificateRevoke$/, 'Certificate'],
];

/** Council roles act as themselves: a stranger with the role has no session of their own here. */
function may(rule: RolesRule, { role, where }: Cast): boolean {
  const scope = role === null ? undefined : rule.roles[role];
  if (scope === 'own') return role === Role.PRODUCER && where === 'inside';
  return scope === 'anywhere' || (scope === 'region' && where === 'inside');
}

describe('who may', () => {
  it.each(MUTATIONS)('%s', async (name) => {
    const rule = RULES[name]!;
    const cast = casts[OF_PROVINCE.includes(name) ? 'province' : 'commune'];
    const wrong: unknown[] = [];
    let allowed = 0;
    for (const one of cast) {
      const codes = await attempt(name, one);
      const refused = one.actor.via === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      const expected = may(rule, one) ? [] : [refused];
      if (expected.length === 0) allowed++;
      if (codes.join() !== expected.join()) wrong.push([one.role, one.where, codes]);
    }
    expect({ name, wrong }).toEqual({ name, wrong: [] });
    const byOwnHand = Object.values(rule.roles).every((scope) => scope === 'own');
    if (!byOwnHand || name in dossierAccess) expect(allowed).toBeGreaterThan(0);
  });

  it('score sheets are for those who score: the chair and the members of the session', async () => {
    for (const member of rating.members.slice(2, 4)) {
      const cast: Cast = { role: Role.COUNCIL_MEMBER, where: 'inside', actor: member.actor };
      expect(await attempt('scoreSheetSave', cast)).toEqual([]);
      expect(await attempt('conflictDeclare', cast)).toEqual([]);
    }
    const secretary: Cast = { role: null, where: 'inside', actor: rating.secretary.actor };
    expect(await attempt('scoreSheetSave', secretary)).toEqual(['FORBIDDEN']);
  });
});

describe('what may be read', () => {
  const READ = `query ($dossier: ID!, $session: ID!, $item: ID!) {
    dossier(id: $dossier) { id } councilSession(id: $session) { id } item: node(id: $item) { id } }`;

  it('dossiers by role, place and agenda; sessions by province and invitation', async () => {
    const variables = {
      dossier: rating.dossierIds[1],
      session: rating.sessionId,
      item: rating.itemIds[1],
    };
    const sees = async (caller: Cast['actor']) => {
      const { data } = await api.as(caller).run(READ, variables);
      const mark = (value: unknown) => (value ? '+' : '-');
      return mark(data?.dossier) + mark(data?.councilSession) + mark(data?.item);
    };
    const member = rating.members[5]!.actor;
    expect(await sees(member)).toBe('+++');
    expect(await sees(rating.secretary.actor)).toBe('+++');
    const seen: Record<string, string> = {};
    for (const { role, where, actor } of [...casts.commune, ...casts.province]) {
      if (role === Role.PRODUCER) continue;
      const place = casts.commune.some((one) => one.actor === actor) ? 'commune' : 'province';
      seen[`${role} ${where} ${place}`] = await sees(actor);
    }
    const whole = Object.entries(seen).filter(([, marks]) => marks !== '---');
    expect(Object.fromEntries(whole)).toEqual({
      'COMMUNE_OFFICER inside commune': '+--',
      'COORDINATION_OFFICE inside commune': '+--',
      'COUNCIL_SECRETARY inside commune': '+--',
      'ADVISORY_TEAM inside commune': '+--',
      'AUDITOR inside commune': '+--',
      'COORDINATION_OFFICE inside province': '-++',
      'COUNCIL_SECRETARY inside province': '-++',
      'ADVISORY_TEAM inside province': '-++',
      'AUDITOR inside province': '-++',
    });
  });

  it('not the dossier for a member in conflict, from the moment it is declared', async () => {
    const member = rating.members[6]!;
    const variables = {
      dossier: rating.dossierIds[1],
      session: rating.sessionId,
      item: rating.itemIds[1],
    };
    expect((await member.ok(READ, variables)).dossier).not.toBeNull();
    const declared = await step(
      member,
      'conflictDeclare',
      rating.itemIds[1]!,
      { reason: 'Họ hàng' },
      'SessionItem',
    );
    expect(declared.userErrors).toEqual([]);
    expect((await member.ok(READ, variables)).dossier).toBeNull();
    const { councilSession } = await member.ok(
      `query ($id: ID!) { councilSession(id: $id) { items { productName dossier { id } } } }`,
      { id: rating.sessionId },
    );
    expect(councilSession.items[1]).toEqual({ productName: 'Thạch đen', dossier: null });
  });
});

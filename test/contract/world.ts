import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { ALL_ROLES } from '../support/actors.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { insertProducer, insertProduct } from '../support/products.ts';
import { COMMUNE, OTHER_COMMUNE, person } from '../support/rating.ts';
import { rehearsals, type Rehearsals } from './rehearsal.ts';

/** Somebody with a role where the thing is, and somebody with the same role elsewhere. */
export interface Standing {
  readonly inside: Actor;
  readonly outside: Actor;
}
export type Standings = Readonly<Record<Role, Standing>>;

/** How a mutation is tried out. */
export interface Fixture {
  /** Valid arguments for this person; everything it names exists already. */
  readonly args: (actor: Actor) => { id?: string; personId?: string; input?: object };
  /**
   * Global id of what decides the place. Who is outside must get the same answer when it is replaced
   * by the id of nothing. Left out where the place is always the person's own.
   */
  readonly object?: string;
  /** Who stands where; the commune and its producer unless given. */
  readonly people?: Standings;
  /** The refusal of the step itself that awaits who is let in, all or by role; else it succeeds. */
  readonly answer?: string | Partial<Record<Role, string>>;
}
export type Fixtures = Readonly<Record<string, Fixture>>;

export interface World extends Rehearsals {
  readonly api: TestApi;
  /** Roles in the commune of the first producer, and in that of the second. */
  readonly communal: Standings;
  /** Roles for the whole province, and for the commune of the second producer only. */
  readonly provincial: Standings;
  readonly producerId: string;
  readonly rivalId: string;
  readonly drafts: { readonly own: string; readonly foreign: string };
  /** One more product of the first producer. */
  product(slug: string, status?: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED'): Promise<string>;
}

export const gid = toGlobalId;
/** The district that the former city of Cao Bằng was. */
export const CITY = unitId('040', null);

/** Two communes with a producer each, and everybody who works in one or the other. */
export async function contractWorld(): Promise<World> {
  const api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const { owner } = api.db;
  const producerId = await insertProducer(owner, { slug: 'htx-trong', communeId: COMMUNE });
  const rivalId = await insertProducer(owner, { slug: 'htx-ngoai', communeId: OTHER_COMMUNE });
  const product = (slug: string, status: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED' = 'PUBLISHED') =>
    archivedSince(api, { slug, status, communeId: COMMUNE, producerId });
  const foreign = { slug: 'nhap-ngoai', communeId: OTHER_COMMUNE, producerId: rivalId };
  const producers = { inside: producerId, outside: rivalId };
  return {
    api,
    ...rehearsals(api),
    communal: await standings(api, { inside: [COMMUNE], outside: [OTHER_COMMUNE] }, producers),
    provincial: await standings(api, { inside: 'everywhere', outside: [OTHER_COMMUNE] }, producers),
    ...{ producerId, rivalId, product },
    drafts: {
      own: await product('nhap-trong', 'DRAFT'),
      foreign: await insertProduct(owner, { ...foreign, status: 'DRAFT' }),
    },
  };
}

async function archivedSince(
  api: TestApi,
  facts: { slug: string; status: string; communeId: string; producerId: string },
): Promise<string> {
  const status = facts.status === 'ARCHIVED' ? 'PUBLISHED' : facts.status;
  const id = await insertProduct(api.db.owner, { ...facts, status: status as 'DRAFT' });
  if (facts.status === 'ARCHIVED') {
    await api.db.owner.query(
      `UPDATE product SET status = 'ARCHIVED', archived_at = now() WHERE id = $1`,
      [id],
    );
  }
  return id;
}

/** Every role once inside and once outside; people of the database, as rows refer to them. */
export async function standings(
  api: TestApi,
  units: { inside: readonly string[] | 'everywhere'; outside: readonly string[] },
  producers: { inside: string; outside: string },
): Promise<Standings> {
  const all: Record<string, Standing> = {};
  for (const role of ALL_ROLES) {
    const at = async (where: 'inside' | 'outside') => {
      const producerId = role === Role.PRODUCER ? producers[where] : null;
      const options = { units: units[where], producerId };
      return (await person(api, role, `${role} ${where}`, options)).actor;
    };
    all[role] = { inside: await at('inside'), outside: await at('outside') };
  }
  return all as Standings;
}

/** The payload of a call that has to go well. */
export async function done(
  api: TestApi,
  actor: Actor,
  name: string,
  select: string,
  args: { id?: string; input: object },
): Promise<Loose> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const [head, passed] = args.id
    ? [`$id: ID!, $input: ${type}`, 'id: $id, input: $input']
    : [`$input: ${type}`, 'input: $input'];
  const answer = await api
    .as(actor)
    .ok(
      `mutation (${head}) { ${name}(${passed}) { ${select} userErrors { code message } } }`,
      args,
    );
  if (answer[name].userErrors.length > 0) throw new Error(JSON.stringify(answer[name].userErrors));
  return answer[name];
}

import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { insertProducer, insertProduct } from '../support/products.ts';
import { op, person } from '../support/rating.ts';

export const HERE = unitId('01273', '2025-07-01');
export const ELSEWHERE = unitId('01279', '2025-07-01');
export const gid = toGlobalId;

export interface World {
  readonly api: TestApi;
  readonly trade: Caller;
  readonly auditor: Caller;
  readonly officer: Caller;
  readonly own: Caller;
  readonly rival: Caller;
  readonly producerId: string;
  readonly rivalId: string;
  readonly productId: string;
  readonly foreignId: string;
}

/** Two producers with a product each, and the people of trade promotion. */
export async function tradeWorld(): Promise<World> {
  const api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const { owner } = api.db;
  const producerId = await insertProducer(owner, { slug: 'htx-mien', communeId: HERE });
  const rivalId = await insertProducer(owner, { slug: 'htx-khac', communeId: ELSEWHERE });
  const productId = await insertProduct(owner, { slug: 'mien', communeId: HERE, producerId });
  const foreignId = await insertProduct(owner, {
    ...{ slug: 'che', communeId: ELSEWHERE, producerId: rivalId },
  });
  const member = async (role: Role, name: string, options: { producerId?: string }) => {
    const one = await person(api, role, name, options);
    // Notices go to those who hold a grant today.
    await owner.query(
      `INSERT INTO role_grant (person_id, role, unit_id, producer_id, valid_from)
       SELECT $1, $2, CASE WHEN $3::uuid IS NULL THEN u.id END, $3, '2026-01-01'
         FROM unit u WHERE u.level = 'PROVINCE' LIMIT 1`,
      [one.actor.personId, role, options.producerId ?? null],
    );
    return one;
  };
  return {
    ...{ api, producerId, rivalId, productId, foreignId },
    trade: await member(Role.TRADE_PROMOTION, 'Nông Thị Thương', {}),
    auditor: api.as(actorOf(Role.AUDITOR)),
    officer: api.as(actorOf(Role.COMMUNE_OFFICER, { units: [HERE] })),
    own: await member(Role.PRODUCER, 'Bế Văn Miến', { producerId }),
    rival: await member(Role.PRODUCER, 'Lục Văn Chè', { producerId: rivalId }),
  };
}

/** Calls an operation and gives its payload. */
export async function call(
  who: Caller,
  name: string,
  select: string,
  input: object,
  id?: string,
): Promise<Loose> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const [head, args] = id
    ? [`$id: ID!, $input: ${type}`, 'id: $id, input: $input']
    : [`$input: ${type}`, 'input: $input'];
  const answer = await who.ok(
    `mutation(${head}) { ${name}(${args}) { ${select} userErrors { code field message } } }`,
    { id, input: { operationId: op(), ...input } },
  );
  return answer[name];
}

export const codesOf = (payload: Loose): string[] =>
  payload.userErrors.map(({ code }: { code: string }) => code);

/** Enters a buyer, and gives its id. */
export async function buyerOf(who: Caller, name: string, more: object = {}): Promise<string> {
  const input = { name, kind: 'SUPERMARKET', ...more };
  return (await call(who, 'buyerCreate', 'buyer { id }', input)).buyer.id as string;
}

/** Facts of a contract of the first producer. */
export const contract = (world: World, buyerId: string, more: object = {}) => ({
  kind: 'CONTRACT',
  number: '12/2026/HĐ',
  buyerId,
  signedOn: '2026-03-01',
  validUntil: '2026-12-15',
  valueAmount: 120_000_000,
  lines: [
    {
      producerId: gid('Producer', world.producerId),
      productId: gid('Product', world.productId),
      quantity: '2.5',
      unit: 'tấn',
      valueAmount: 120_000_000,
    },
  ],
  ...more,
});

import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf } from '../support/actors.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { insertProducer, insertProduct } from '../support/products.ts';

export const HERE = unitId('01273', '2025-07-01');
export const ELSEWHERE = unitId('01279', '2025-07-01');

export interface World {
  readonly api: TestApi;
  readonly producerId: string;
  readonly rivalId: string;
  readonly productId: string;
  /** A product of the rival. */
  readonly foreignId: string;
  readonly own: Caller;
  readonly rival: Caller;
  readonly officer: Caller;
  readonly trade: Caller;
  /** An event announced for these days, with what differs; gives its id. */
  newEvent(more?: object): Promise<string>;
  /** The producer with its product at an event. */
  registration(eventId: string, more?: object): Record<string, unknown>;
}

/** Two producers with a product each, the officer of one of them, and trade staff. */
export async function promotionWorld(): Promise<World> {
  const api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const { owner } = api.db;
  const producerId = await insertProducer(owner, { slug: 'htx-mien', communeId: HERE });
  const rivalId = await insertProducer(owner, { slug: 'htx-khac', communeId: ELSEWHERE });
  const productId = await insertProduct(owner, { slug: 'mien', communeId: HERE, producerId });
  const foreign = { slug: 'che', communeId: ELSEWHERE, producerId: rivalId };
  const foreignId = await insertProduct(owner, foreign);
  const trade = api.as(actorOf(Role.TRADE_PROMOTION));
  return {
    ...{ api, producerId, rivalId, productId, foreignId, trade },
    own: api.as(actorOf(Role.PRODUCER, { units: [], producerId })),
    rival: api.as(actorOf(Role.PRODUCER, { units: [], producerId: rivalId })),
    officer: api.as(actorOf(Role.COMMUNE_OFFICER, { units: [HERE] })),
    newEvent: async (more = {}) =>
      ((await call(trade, 'promotionEventCreate', fair(more))).event as { id: string }).id,
    registration: (eventId, more = {}) => ({
      eventId,
      producerId: toGlobalId('Producer', producerId),
      productIds: [toGlobalId('Product', productId)],
      ...more,
    }),
  };
}

let sent = 0;
export const operationId = () => `operation-${++sent}`;
/** What each operation is asked for. */
export const BODY: Record<string, string> = {
  promotionEventCreate: `event { id kind name organiser place startsOn endsOn scope status boothsTotal
    boothsOwn budgetAmount provincesTakingPart unitsTakingPart revision commune { name } }`,
  promotionEventUpdate: 'event { name status place boothsOwn revision }',
  participationRecord: `participation { id state booth note revision producer { slug }
    products { slug } event { name } }`,
  eventCallSave: 'event { call { revision } }',
  eventApply:
    'application { id state reason needsBooth samples appliedOn revision products { slug } }',
  eventApplicationDecide:
    'application { id state reason needsBooth samples appliedOn revision products { slug } }',
  eventApplicationAnswer:
    'application { id state reason needsBooth samples appliedOn revision products { slug } }',
  boothRemove: 'event { booths { code } } booth { id code revision }',
  eventBudgetLineRemove: 'event { budgetLines { label } } line { id revision }',
  sampleConsignmentRemove: 'event { consignments { id } } consignment { id state revision }',
  boothSave: 'booth { id code sizeM2 revision participation { id } }',
  eventBudgetLineSave: 'line { id revision }',
  sampleConsignmentSave: `consignment { id state handedOverOn handedOverBy arrivedOn revision }`,
  eventPhotoAdd: 'photo { id publishedOn }',
  eventPhotoPublish: 'photo { id publishedOn revision }',
  eventOutcomeRecord: `outcome { id source visitors salesAmount contractsSigned memorandaSigned
    signedValueAmount revision participation { id } }`,
};
export function documentOf(name: string): string {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const [head, args] = /(Update|Decide|Answer|Publish|Remove)$/.test(name)
    ? [`$id: ID!, $input: ${type}`, 'id: $id, input: $input']
    : [`$input: ${type}`, 'input: $input'];
  return `mutation(${head}) { ${name}(${args}) { ${BODY[name]} userErrors { code field } } }`;
}
/** Calls an operation and gives its payload. */
export async function call(who: Caller, name: string, input: object, id?: string) {
  const answer = await who.ok(documentOf(name), {
    id,
    input: { operationId: operationId(), ...input },
  });
  return answer[name];
}
/** The facts of a fair that is open now. */
export const fair = (more: object = {}) => ({
  kind: 'FAIR',
  name: 'Hội chợ OCOP',
  organiser: 'Sở Công Thương',
  startsOn: '2026-11-20',
  endsOn: '2026-11-25',
  scope: 'REGION',
  status: 'ANNOUNCED',
  ...more,
});

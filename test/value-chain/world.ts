import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf } from '../support/actors.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { insertProducer, insertProduct } from '../support/products.ts';
import { ELSEWHERE, HERE } from './support.ts';

export interface World {
  readonly api: TestApi;
  readonly productId: string;
  readonly producerId: string;
  readonly growerId: string;
  /** Who keeps the chain. */
  readonly owner: Caller;
  readonly grower: Caller;
  readonly stranger: Caller;
  readonly office: Caller;
  freshChain(): Promise<string>;
  /** A grower and the maker, as participants of a chain. */
  freshPair(chainId: string): Promise<[string, string]>;
}

/** A producer with a product, one that supplies it, and one that has nothing to do with it. */
export async function chainWorld(): Promise<World> {
  const api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const producerId = await insertProducer(api.db.owner, { slug: 'htx-mien', communeId: HERE });
  const growerId = await insertProducer(api.db.owner, {
    slug: 'to-trong-dong',
    communeId: ELSEWHERE,
  });
  const strangerId = await insertProducer(api.db.owner, { slug: 'nguoi-la', communeId: ELSEWHERE });
  const productId = await insertProduct(api.db.owner, {
    slug: 'mien',
    communeId: HERE,
    producerId,
  });
  const as = (id: string) => api.as(actorOf(Role.PRODUCER, { units: [], producerId: id }));
  const owner = as(producerId);
  return {
    ...{ api, productId, producerId, growerId, owner },
    ...{ grower: as(growerId), stranger: as(strangerId) },
    office: api.as(actorOf(Role.COORDINATION_OFFICE)),
    freshChain: () => freshChain(owner, productId),
    freshPair: (chainId) => freshPair(owner, chainId, { growerId, producerId }),
  };
}

let sent = 0;
export const operationId = () => `operation-${++sent}`;
/** What each operation is asked for. */
export const BODY: Record<string, string> = {
  valueChainCreate: 'chain { id name description revision product { slug } }',
  valueChainUpdate: 'chain { name description revision }',
  valueChainRemove: 'product { slug } chain { name }',
  chainParticipantAdd: 'participant { id name stage partyKind revision producer { slug } }',
  chainParticipantUpdate: 'participant { name stage note revision }',
  chainParticipantRemove: 'chain { participants { id } } participant { id }',
  chainLinkAdd: `link { id flow revision volume { amount unit } valueAmount inputProduct { slug }
    from { name } to { name } }`,
  chainLinkUpdate: 'link { flow revision volume { amount unit } valueAmount validFrom }',
  chainLinkRemove: 'chain { links { id } } link { id }',
  linkageContractRecord: `contract { id number form formText signedOn validFrom validUntil valueAmount
    areaHa shareOf shareBasisPoints volume { amount unit } revision
    parties { isLead participant { name } } }`,
  linkageContractUpdate:
    'contract { number validUntil shareBasisPoints areaHa revision parties { isLead } }',
  linkageContractEnd: 'contract { endedOn revision }',
  linkageContractFileAdd: 'contract { files { name } }',
  linkageContractFileRemove: 'contract { files { name } }',
  lotCreate: 'lot { id code state revision }',
  lotUpdate: 'lot { code note revision }',
  lotPublish: 'lot { state publishedOn revision }',
  lotWithdraw: 'lot { state withdrawnOn withdrawalReason revision }',
};
const byId = (name: string) => !/Create|(?<!File)Add|Record/.test(name);
export function documentOf(name: string): string {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const [head, args] = byId(name)
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
async function freshChain(owner: Caller, productId: string): Promise<string> {
  const { chain } = await call(owner, 'valueChainCreate', {
    productId: toGlobalId('Product', productId),
    name: 'Chuỗi miến dong',
  });
  return chain.id;
}
async function freshPair(
  owner: Caller,
  chainId: string,
  { growerId, producerId }: Pick<World, 'growerId' | 'producerId'>,
): Promise<[string, string]> {
  const from = await call(owner, 'chainParticipantAdd', {
    chainId,
    stage: 'GROWING',
    producerId: toGlobalId('Producer', growerId),
  });
  const to = await call(owner, 'chainParticipantAdd', {
    chainId,
    stage: 'PROCESSING',
    producerId: toGlobalId('Producer', producerId),
  });
  return [from.participant.id, to.participant.id];
}

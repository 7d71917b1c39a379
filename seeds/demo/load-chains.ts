import { fromGlobalId } from '../../src/platform/graphql/node.ts';
import {
  AddLinkDocument,
  AddParticipantDocument,
  BeginChainDocument,
  MeDocument,
  RecordContractDocument,
} from '../generated/operations.ts';
import { accepted, present, type Caller, type Stage } from './caller.ts';
import { CHAINS, type DemoChain } from './chains.ts';
import { find } from './journey/recognise.ts';
import { MADE_UP_LABEL, type MadeUpProduct } from './made-up.ts';
import { labelAsDemonstration, type DemoWork, type Piece } from './pieces.ts';

/** Value chains of the made-up products, one with a linkage contract (Nghị định 98/2018/NĐ-CP). */
export const loadChains: Piece = {
  name: 'chains',
  async load(work) {
    for (const chain of CHAINS) await loadChain(work, chain);
  },
};

async function loadChain(work: DemoWork, chain: DemoChain): Promise<void> {
  const producer = await work.stage.as(chain.login);
  const operation = work.operation(chain.name);
  const { valueChainCreate } = await producer.send(BeginChainDocument, {
    input: {
      productId: await madeUpId(work.stage, chain.product),
      name: chain.name,
      description: `${MADE_UP_LABEL}.`,
      operationId: operation('chain'),
    },
  });
  const { id } = present('chain', accepted('BeginChain', valueChainCreate).chain);
  const label = { id: fromGlobalId(id)?.uuid ?? '', source: MADE_UP_LABEL };
  await labelAsDemonstration(work, 'value_chain', [label]);
  const ids = await addParties(producer, operation, id, chain);
  for (const link of chain.links) await addLink(work, producer, { link, ids, operation });
  if (chain.contract) await addContract(producer, operation, { chainId: id, ids, chain });
}

/** The global id of a made-up product. */
export async function madeUpId({ anyone }: Stage, { name }: MadeUpProduct): Promise<string> {
  const { nodes } = await find(anyone, name, 'ANY');
  return present(
    name,
    nodes.find((one) => one.name === name),
  ).id;
}

/** The global id of the producer that somebody acts for. */
export async function producerIdOf(caller: Caller): Promise<string> {
  const { viewer } = await caller.send(MeDocument, {});
  return present('producer', viewer?.roles.find((one) => one.producerId)?.producerId);
}

type Ids = ReadonlyMap<string, string>;
type Operation = ReturnType<DemoWork['operation']>;

async function addParties(
  producer: Caller,
  operation: Operation,
  chainId: string,
  { parties }: DemoChain,
): Promise<Ids> {
  const producerId = await producerIdOf(producer);
  const ids = new Map<string, string>();
  for (const [key, { stage, name, kind }] of Object.entries(parties)) {
    const who = name ? { partyName: name, partyKind: kind } : { producerId };
    const { chainParticipantAdd } = await producer.send(AddParticipantDocument, {
      input: { chainId, stage, ...who, operationId: operation(key) },
    });
    const { participant } = accepted('AddParticipant', chainParticipantAdd);
    ids.set(key, present('participant', participant).id);
  }
  return ids;
}

interface LinkWork {
  readonly link: DemoChain['links'][number];
  readonly ids: Ids;
  readonly operation: Operation;
}

async function addLink(
  { stage }: DemoWork,
  producer: Caller,
  { link: { ends, flow, input, tonnes, value }, ids, operation }: LinkWork,
): Promise<void> {
  const [from, to] = ends;
  const { chainLinkAdd } = await producer.send(AddLinkDocument, {
    input: {
      fromId: present(from, ids.get(from)),
      toId: present(to, ids.get(to)),
      flow,
      inputProductId: input ? await madeUpId(stage, input) : null,
      volume: tonnes ? { amount: tonnes, unit: 'tấn/năm' } : null,
      valueAmount: value ?? null,
      operationId: operation(ends.join('-')),
    },
  });
  accepted('AddLink', chainLinkAdd);
}

interface ContractWork {
  readonly chainId: string;
  readonly ids: Ids;
  readonly chain: DemoChain;
}

async function addContract(
  producer: Caller,
  operation: Operation,
  { chainId, ids, chain }: ContractWork,
): Promise<void> {
  const parties = (chain.contract ?? []).map((key, index) => ({
    participantId: present(key, ids.get(key)),
    isLead: index === 0,
  }));
  const { linkageContractRecord } = await producer.send(RecordContractDocument, {
    input: {
      ...{ chainId, form: 'INPUTS_PRODUCTION_SALE', number: '01/HĐLK (minh họa)', parties },
      ...{ signedOn: '2026-01-05', validFrom: '2026-01-15', validUntil: '2027-01-14' },
      volume: { amount: '90', unit: 'tấn' },
      volumeOf: 'MATERIAL',
      priceTerms: 'Theo giá thị trường lúc thu mua, không thấp hơn 2.200 đ/kg',
      support: 'Ứng trước giống, hướng dẫn kỹ thuật',
      valueAmount: 225_000_000,
      areaHa: '6.5',
      share: { of: 'MATERIAL', basisPoints: 7_500 },
      note: MADE_UP_LABEL,
      operationId: operation('contract'),
    },
  });
  accepted('RecordContract', linkageContractRecord);
}

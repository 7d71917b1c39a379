import { call } from '../../value-chain/world.ts';
import { op } from '../../support/rating.ts';
import { gid, type Fixture, type Fixtures, type World } from '../world.ts';
import { uuidv7 } from '../../../src/platform/db/uuid.ts';
import type { Reads } from './read.ts';
import { Role } from '../../../src/identity/identity.enums.ts';

/** A chain of two participants with a link and a contract, and one that is still empty. */
export async function valueChainFixtures(world: World): Promise<Fixtures> {
  const owner = world.api.as(world.communal[Role.PRODUCER].inside);
  const product = gid('Product', await world.product('co-chuoi'));
  const chainOf = async (name: string) =>
    (await call(owner, 'valueChainCreate', { productId: product, name })).chain.id as string;
  const chain = await chainOf('Chuỗi một');
  const join = async (more: object) =>
    (await call(owner, 'chainParticipantAdd', { chainId: chain, ...more })).participant
      .id as string;
  const from = await join({ stage: 'GROWING', producerId: gid('Producer', world.rivalId) });
  const to = await join({ stage: 'PROCESSING', producerId: gid('Producer', world.producerId) });
  const shop = await join({ stage: 'TRADING', partyName: 'Cửa hàng', partyKind: 'SHOP' });
  const { link } = await call(owner, 'chainLinkAdd', { fromId: from, toId: to, flow: 'củ' });
  const parties = [from, to].map((participantId) => ({ participantId, isLead: false }));
  const agreed = { form: 'FULL_CYCLE', signedOn: '2026-01-10', validFrom: '2026-01-10', parties };
  const first = await call(owner, 'linkageContractRecord', {
    ...{ chainId: chain, number: '1', ...agreed },
  });
  const lotOf = async (code: string, publish = false) => {
    const input = { productId: product, code, madeOn: '2026-11-01' };
    const { lot } = await call(owner, 'lotCreate', input);
    if (publish) await call(owner, 'lotPublish', { baseRevision: 1 }, lot.id);
    return lot.id as string;
  };
  const edit = (id: string, more: object = {}): Fixture => ({
    object: id,
    args: () => ({ id, input: { baseRevision: 1, operationId: op(), ...more } }),
  });
  const add = (object: string, input: object): Fixture => ({
    object,
    args: () => ({ input: { operationId: op(), ...input } }),
  });
  return {
    valueChainCreate: add(product, { productId: product, name: 'X' }),
    valueChainUpdate: edit(chain, { name: 'X' }),
    valueChainRemove: edit(await chainOf('Chuỗi trống')),
    chainParticipantAdd: add(chain, {
      ...{ chainId: chain, stage: 'TRADING', partyName: 'X', partyKind: 'SHOP' },
    }),
    chainParticipantUpdate: edit(shop, { note: 'X' }),
    chainParticipantRemove: edit(shop),
    chainLinkAdd: add(to, { fromId: to, toId: shop, flow: 'X' }),
    chainLinkUpdate: edit(link.id, { flow: 'X' }),
    chainLinkRemove: edit(link.id),
    linkageContractRecord: add(chain, { chainId: chain, number: '2', ...agreed }),
    linkageContractUpdate: edit(first.contract.id, { note: 'X' }),
    linkageContractFileAdd: {
      ...edit(first.contract.id),
      args: () => ({
        id: first.contract.id,
        input: { fileId: gid('File', uuidv7()), operationId: op() },
      }),
      answer: 'FILE_NOT_FOUND',
    },
    linkageContractFileRemove: {
      ...edit(first.contract.id),
      args: () => ({
        id: first.contract.id,
        input: { fileId: gid('File', uuidv7()), operationId: op() },
      }),
      answer: 'NOT_FOUND',
    },
    lotCreate: add(product, { productId: product, code: 'MOI', madeOn: '2026-11-01' }),
    lotUpdate: edit(await lotOf('SUA'), { note: 'X' }),
    lotPublish: edit(await lotOf('DANG')),
    lotWithdraw: edit(await lotOf('RUT', true), { baseRevision: 2, reason: 'X' }),
    linkageContractEnd: edit(first.contract.id, { endedOn: '2026-06-30' }),
  };
}

/** What would break without the maker of a chain of the first producer. */
export async function valueChainReads(world: World): Promise<Reads> {
  const owner = world.api.as(world.communal[Role.PRODUCER].inside);
  const product = gid('Product', await world.product('gay-chuoi'));
  const { chain } = await call(owner, 'valueChainCreate', { productId: product, name: 'Chuỗi' });
  const { participant } = await call(owner, 'chainParticipantAdd', {
    ...{ chainId: chain.id, stage: 'PROCESSING', producerId: gid('Producer', world.producerId) },
  });
  return {
    chainWhatBreaks: {
      document: 'query ($id: ID!) { answer: chainWhatBreaks(participantId: $id) { __typename } }',
      thing: () => participant.id as string,
      byId: 'everybody',
    },
  };
}

import { Role } from '../../../src/identity/identity.enums.ts';
import type { Actor } from '../../../src/platform/graphql/actor.ts';
import { buyerOf, call } from '../../trade/world.ts';
import { op } from '../../support/rating.ts';
import { gid, type Fixtures, type World } from '../world.ts';
import type { Read, Reads } from './read.ts';

const callerOf = (world: World) => world.api.as(world.communal[Role.TRADE_PROMOTION].inside);

async function contractOf(world: World, buyerId: string): Promise<string> {
  const input = {
    ...{ kind: 'CONTRACT', number: 'mẫu', buyerId, signedOn: '2026-10-01' },
    lines: [{ producerId: gid('Producer', world.producerId) }],
  };
  const { contract } = await call(callerOf(world), 'tradeContractRecord', 'contract { id }', input);
  return contract.id as string;
}

const PREVIEW = `query ($rows: [SalesPasteRowInput!]!) {
  salesPastePreview(rows: $rows) { confirmation } }`;

const VIEW = { filter: { hasPrice: true }, orderBy: 'NAME', columns: ['NAME'], shared: true };

/** A view of everybody who may keep one. */
async function viewsOf(world: World): Promise<Map<string | null, string>> {
  const views = new Map<string | null, string>();
  for (const role of [Role.TRADE_PROMOTION, Role.COORDINATION_OFFICE]) {
    for (const actor of Object.values(world.communal[role]) as Actor[]) {
      const input = { ...VIEW, name: role };
      const { view } = await call(world.api.as(actor), 'savedViewSave', 'view { id }', input);
      views.set(actor.personId, view.id as string);
    }
  }
  return views;
}

/** Buyers with a contract of the first producer. */
export async function tradeFixtures(world: World): Promise<Fixtures> {
  const trade = callerOf(world);
  const [buyer, twin] = [await buyerOf(trade, 'Siêu thị A'), await buyerOf(trade, 'Chợ đầu mối')];
  const contract = await contractOf(world, buyer);
  const operation = () => ({ operationId: op() });
  const product = gid('Product', await world.product('ban-hang'));
  const rows = [{ period: '01/2026', product: 'ban-hang', channel: 'Khác', amount: '1000' }];
  const { salesPastePreview: seen } = await trade.ok(PREVIEW, { rows });
  const stored = [{ ...rows[0], period: '02/2026' }];
  const { salesPastePreview: first } = await trade.ok(PREVIEW, { rows: stored });
  const { paste } = await call(trade, 'salesPaste', 'paste { id }', {
    ...{ rows: stored, confirmation: first.confirmation },
  });
  const { record: sold } = await call(trade, 'salesReport', 'record { id }', {
    ...{ productId: product, period: { kind: 'YEAR', year: 2024 }, channel: 'FAIR', amount: 7 },
  });
  const views = await viewsOf(world);
  const anyView = [...views.values()][0]!;
  return {
    buyerCreate: {
      args: () => ({ input: { name: `Nhà hàng ${op()}`, kind: 'SHOP', ...operation() } }),
    },
    buyerUpdate: {
      object: buyer,
      args: () => ({ id: buyer, input: { baseRevision: 1, note: 'x', ...operation() } }),
    },
    buyerMerge: {
      object: twin,
      args: () => ({ id: twin, input: { intoId: buyer, baseRevision: 1, ...operation() } }),
    },
    tradeContractRecord: {
      args: () => ({
        input: {
          ...{ kind: 'MEMORANDUM', buyerId: buyer, signedOn: '2026-11-01', confirmDistinct: true },
          lines: [{ producerId: gid('Producer', world.producerId) }],
          ...operation(),
        },
      }),
    },
    tradeContractUpdate: {
      object: contract,
      args: () => ({ id: contract, input: { baseRevision: 1, note: 'x', ...operation() } }),
    },
    tradeContractEnd: {
      object: contract,
      args: () => ({
        id: contract,
        input: { endedOn: '2026-11-20', reason: 'x', baseRevision: 1, ...operation() },
      }),
    },
    tradeDeliveryRecord: {
      object: contract,
      args: () => ({
        input: {
          ...{ contractId: contract, deliveredOn: '2026-11-02', valueAmount: 1000 },
          ...operation(),
        },
      }),
    },
    salesReport: {
      object: product,
      args: () => ({
        input: {
          ...{ productId: product, period: { kind: 'YEAR', year: 2025 }, channel: 'OTHER' },
          ...{ amount: 1, ...operation() },
        },
      }),
    },
    salesReportUndo: {
      object: sold.id as string,
      args: () => ({ id: sold.id, input: { baseRevision: 1, ...operation() } }),
    },
    salesPaste: {
      args: () => ({ input: { rows, confirmation: seen.confirmation, ...operation() } }),
    },
    savedViewSave: { args: () => ({ input: { ...VIEW, name: op(), ...operation() } }) },
    savedViewUpdate: {
      args: (actor) => ({
        id: views.get(actor.personId) ?? anyView,
        input: { baseRevision: 1, name: op(), ...operation() },
      }),
    },
    savedViewRemove: { args: (actor) => ({ id: views.get(actor.personId) ?? anyView }) },
    ...(await listFixtures(world)),
    tradeExport: {
      args: () => ({ input: { of: 'SALES', format: 'CSV', ...operation() } }),
    },
    salesPasteUndo: {
      object: paste.id,
      args: () => ({ id: paste.id, input: operation() }),
    },
  };
}

/** A draft, and a frozen list with a link. */
async function listFixtures(world: World): Promise<Fixtures> {
  const trade = callerOf(world);
  const product = gid('Product', await world.product('trong-danh-muc'));
  const other = gid('Product', await world.product('them-vao'));
  const LIST = 'list { id items { id } shares { id } }';
  const entry = { title: 'Danh mục', productIds: [product] };
  const { list: draft } = await call(trade, 'curatedListCreate', LIST, entry);
  const { list: made } = await call(trade, 'curatedListCreate', LIST, entry);
  await call(trade, 'curatedListFreeze', LIST, { baseRevision: 1 }, made.id as string);
  const { curatedListShare: shared } = await trade.ok(
    `mutation ($id: ID!) { curatedListShare(id: $id,
      input: { expiresOn: "2026-12-01", baseRevision: 2 }) { list { shares { id } } } }`,
    { id: made.id },
  );
  const step = (list: { id: string }, baseRevision: number, more: object = {}) => ({
    object: list.id,
    args: () => ({ id: list.id, input: { baseRevision, ...more } }),
  });
  const itemId = draft.items[0].id as string;
  return {
    curatedListCreate: { args: () => ({ input: { title: 'Mới', operationId: op() } }) },
    curatedListUpdate: step(draft, 1, { title: 'Khác' }),
    curatedListItemsSet: step(draft, 1, { productIds: [other] }),
    curatedListItemAdd: step(draft, 1, { productId: other }),
    curatedListItemUpdate: step(draft, 1, { itemId, booth: 'B2' }),
    curatedListItemMove: step(draft, 1, { itemId, position: 1 }),
    curatedListItemRemove: step(draft, 1, { itemId }),
    curatedListFreeze: step(draft, 1),
    curatedListUnfreeze: step(made, 3, { reason: 'x' }),
    curatedListShare: step(made, 3, { expiresOn: '2026-12-02' }),
    curatedListShareRevoke: step(made, 3, { shareId: shared.list.shares[0].id }),
  };
}

/** One thing per query of the room. */
export async function tradeReads(world: World): Promise<Reads> {
  const buyer = await buyerOf(callerOf(world), 'Siêu thị đọc');
  const contract = await contractOf(world, buyer);
  const product = gid('Product', await world.product('da-ban'));
  const { record } = await call(callerOf(world), 'salesReport', 'record { id }', {
    ...{ productId: product, period: { kind: 'YEAR', year: 2025 }, channel: 'OTHER', amount: 5 },
  });
  const { view } = await call(callerOf(world), 'savedViewSave', 'view { id }', {
    ...{ ...VIEW, name: 'Đọc' },
  });
  const { list: made } = await call(callerOf(world), 'curatedListCreate', 'list { id }', {
    title: 'Danh mục đọc',
  });
  const list = (name: string, thing: string, more: Partial<Read> = {}): Read => ({
    document: `{ answer: ${name}(first: 100) { nodes { id } } }`,
    thing: () => thing,
    ...more,
  });
  return {
    buyers: list('buyers', buyer),
    tradeContracts: list('tradeContracts', contract),
    productGrid: {
      document: '{ answer: productGrid(first: 100) { edges { cursor } } }',
      ...{ thing: () => product, byId: 'everybody' },
    },
    savedViews: {
      document: '{ answer: savedViews { id } }',
      ...{ thing: () => view.id as string, byId: 'other' },
    },
    curatedLists: list('curatedLists', made.id as string),
    curatedList: {
      document: 'query ($id: ID!) { answer: curatedList(id: $id) { __typename } }',
      thing: () => made.id as string,
    },
    tradeStatistics: {
      document:
        '{ answer: tradeStatistics(filter: { yearFrom: 2026, yearUntil: 2026 }, by: YEAR) { by } }',
      ...{ thing: () => product, byId: 'other' },
    },
    tradeStatisticsRows: {
      document: `{ answer: tradeStatisticsRows(filter: { yearFrom: 2025, yearUntil: 2025 }, by: YEAR,
        figure: SALES, first: 1) { totalCount } }`,
      ...{ thing: () => record.id as string, byId: 'other' },
    },
    salesRecords: list('salesRecords', record.id as string),
    salesPastePreview: {
      document: `{ answer: salesPastePreview(rows: [
        { period: "2026", product: "da-ban", channel: "Khác", amount: "1" }]) { confirmation } }`,
      ...{ thing: () => buyer, byId: 'other' },
    },
    tradeContract: {
      document: 'query ($id: ID!) { answer: tradeContract(id: $id) { __typename } }',
      thing: () => contract,
    },
  };
}

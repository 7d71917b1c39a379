import { parse } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { readAccounts } from '../../../seeds/demo/accounts.ts';
import type { Caller } from '../../../seeds/demo/caller.ts';
import { httpStage } from '../../../seeds/demo/http-stage.ts';
import { hrefOf, type PathName, type PathParams } from '../../../src/web/paths.ts';
import type { Lang } from '../../../src/web/lang.ts';
import { House } from '../../rounds/house.ts';

/** The built server with the demonstration in it, in a folder of its own. */
export interface DemoHouse {
  readonly base: string;
  /** The address of a page about something of the demonstration. */
  path(name: PathName, lang?: Lang): string;
  /** The page of the product whose certificate has expired. */
  readonly expired: string;
  /** Some products side by side. */
  readonly compared: string;
  close(): Promise<void>;
}

/** Starts it and makes what visitors come to see: a shared list and an inquiry. */
export async function demoHouse(): Promise<DemoHouse> {
  const house = await House.build();
  try {
    await house.start();
    const { code, out } = await house.command('seed', '--demo');
    if (code !== 0) throw new Error(out);
    const accounts = await readAccounts(house.dataDir);
    if (!accounts) throw new Error('The demonstration was not loaded');
    const stage = httpStage(`${house.url}/graphql`, accounts.password);
    const about = await subjects(stage.anyone);
    const { token, paper } = await shareList(await stage.as('xuc-tien'));
    const receipt = await inquire(stage.anyone, about.product);
    const params = (name: PathName): PathParams => ({
      ...{ token, name: 'ocop.png' },
      slug: name === 'producer' || name === 'producerInquiry' ? about.producer : about.product,
      code:
        { receipt, paper, commune: about.commune, lot: about.lot }[name as string] ??
        about.certificate,
    });
    return {
      base: house.url,
      path: (name, lang = 'vi') => hrefOf(name, lang, params(name)),
      expired: hrefOf('product', 'vi', { slug: about.expired }),
      compared: hrefOf('compare', 'vi', {}, { sp: about.several }),
      close: () => house.tearDown(),
    };
  } catch (error) {
    await house.tearDown();
    throw error;
  }
}

interface Found {
  readonly valid: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly certificate: { readonly productCode: string | null } | null;
      readonly producer: { readonly slug: string };
      readonly commune: { readonly code: string };
      readonly lots: { readonly nodes: readonly { readonly code: string }[] };
      readonly chainGraph: { readonly nodes: readonly object[] };
    }[];
  };
  readonly expired: { readonly nodes: readonly { readonly slug: string }[] };
}

const FIND = document<Found>(`{
  valid: products(first: 20) { nodes { slug certificate { productCode }
    producer { slug } commune { code } lots(first: 1) { nodes { code } } chainGraph { nodes { id } } } }
  expired: products(first: 1, filter: { validity: EXPIRED }) { nodes { slug } } }`);

/** The product that has most to show, and what belongs to it. */
async function subjects(anyone: Caller) {
  const { valid, expired } = await anyone.send(FIND, {});
  const [best] = [...valid.nodes].sort(
    (a, b) =>
      b.lots.nodes.length - a.lots.nodes.length ||
      b.chainGraph.nodes.length - a.chainGraph.nodes.length,
  );
  if (!best) throw new Error('The demonstration has no valid product');
  return {
    product: best.slug,
    producer: best.producer.slug,
    commune: best.commune.code,
    lot: best.lots.nodes[0]?.code ?? 'L-01',
    certificate: best.certificate?.productCode ?? '',
    expired: expired.nodes[0]?.slug ?? best.slug,
    several: valid.nodes.slice(0, 3).map(({ slug }) => slug),
  };
}

interface Listed {
  readonly curatedLists: {
    readonly nodes: readonly { readonly id: string; readonly revision: number }[];
  };
}
const LISTS = document<Listed>('{ curatedLists(first: 1) { nodes { id revision } } }');
const FREEZE = document<unknown>(`mutation ($id: ID!, $input: CuratedListFreezeInput!) {
  curatedListFreeze(id: $id, input: $input) { userErrors { code } } }`);
const SHARE = document<{ curatedListShare: { token: string } }>(
  `mutation ($id: ID!, $input: CuratedListShareInput!) {
    curatedListShare(id: $id, input: $input) { token userErrors { code } } }`,
);

const PRINT = document<{ documentPrint: { document: { code: string } } }>(
  `mutation ($input: DocumentPrintInput!) {
    documentPrint(input: $input) { document { code } userErrors { code } } }`,
);

/** The link to the list of the demonstration, and the code of its prices on paper. */
async function shareList(trade: Caller): Promise<{ token: string; paper: string }> {
  const [list] = (await trade.send(LISTS, {})).curatedLists.nodes;
  if (!list) throw new Error('The demonstration has no list');
  const { id, revision } = list;
  const operationId = 'demo-house-freeze';
  await trade.send(FREEZE, { id, input: { baseRevision: revision, operationId } });
  const in90Days = new Date(Date.now() + 90 * 24 * 3_600_000).toISOString().slice(0, 10);
  const input = { expiresOn: in90Days, baseRevision: revision + 1 };
  const { token } = (await trade.send(SHARE, { id, input })).curatedListShare;
  const print = { kind: 'LIST_PRICES', subjectId: id, operationId: 'demo-house-print' };
  const { documentPrint } = await trade.send(PRINT, { input: print });
  return { token, paper: documentPrint.document.code };
}

const INQUIRE = document<{ inquirySend: { receipt: { code: string } } }>(
  `mutation ($input: InquirySendInput!) { inquirySend(input: $input) { receipt { code } } }`,
);

async function inquire(anyone: Caller, productSlug: string): Promise<string> {
  const buyer = { name: 'Người mua (minh họa)', phone: '0900000000' };
  const input = { productSlug, buyer, wants: 'Cần 200 gói', operationId: 'demo-house-inquiry' };
  return (await anyone.send(INQUIRE, { input })).inquirySend.receipt.code;
}

function document<Result>(source: string) {
  return parse(source) as TypedDocumentNode<Result, Record<string, unknown>>;
}

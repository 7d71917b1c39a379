import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { fromGlobalId } from '../platform/graphql/node.ts';
import type { SalesPasteRowInput } from './mutations/sales-input.ts';
import { withoutZeros } from '../platform/text/format.ts';
import { periodFacts, readPeriod, type Period } from './period.rules.ts';
import { PasteRowState, SalesSource, type SalesChannel } from './sales.enums.ts';
import { readAmount, readChannel, readQuantity, readSource } from './sales-text.rules.ts';
import type { SalesPastePreview, SalesPasteRow } from './sales.type.ts';

/** A row that was understood. */
interface Understood {
  readonly period: Period;
  readonly productId: string;
  readonly channel: SalesChannel;
  readonly source: SalesSource;
  readonly amount: string;
  readonly quantity: string | null;
  readonly unit: string | null;
}
class Wrong {
  constructor(
    readonly column: string,
    readonly reason: string,
  ) {}
}

interface Named {
  readonly asked: string;
  readonly id: string;
  readonly producer: string;
}

/** All products the rows may mean, by one statement. */
async function productsOf(
  em: EntityManager,
  rows: readonly SalesPasteRowInput[],
): Promise<Map<string, Named[]>> {
  const asked = [...new Set(rows.map(({ product }) => product.trim()).filter((text) => text))];
  const ids = asked.map((text) => {
    const parts = fromGlobalId(text);
    return parts?.type === 'Product' ? parts.uuid : null;
  });
  const found = await em.query<Named[]>(
    `SELECT asked.text AS asked, p.id, f_unaccent(f_words(o.name)) AS producer
       FROM unnest($1::text[], $2::uuid[]) AS asked(text, id)
       JOIN product p ON p.id = asked.id OR p.slug = asked.text
         OR p.name_key = f_unaccent(f_words(asked.text))
       JOIN producer o ON o.id = p.producer_id
      WHERE p.status <> 'ARCHIVED' ORDER BY p.id`,
    [asked, ids],
  );
  const byText = new Map<string, Named[]>();
  for (const one of found) byText.set(one.asked, [...(byText.get(one.asked) ?? []), one]);
  return byText;
}

/** The names of producers as they are compared. */
async function producerKeys(
  em: EntityManager,
  rows: readonly SalesPasteRowInput[],
): Promise<Map<string, string>> {
  const names = [...new Set(rows.flatMap(({ producer }) => producer?.trim() || []))];
  const keys = await em.query<{ name: string; key: string }[]>(
    `SELECT name, f_unaccent(f_words(name)) AS key FROM unnest($1::text[]) AS name`,
    [names],
  );
  return new Map(keys.map(({ name, key }) => [name, key]));
}

function understand(
  row: SalesPasteRowInput,
  products: readonly Named[],
  producer: string | undefined,
  today: string,
): Understood | Wrong {
  const period = readPeriod(row.period);
  if (!period) {
    return new Wrong('period', 'Chưa hiểu kỳ này. Hãy ghi như 03/2026, Quý I/2026 hoặc 2026.');
  }
  if (period.start > today) return new Wrong('period', 'Kỳ này chưa bắt đầu.');
  const named = producer ? products.filter((one) => one.producer === producer) : products;
  if (named.length === 0) {
    const reason =
      products.length > 0
        ? 'Chủ thể này không có sản phẩm tên như vậy.'
        : 'Không tìm thấy sản phẩm này. Hãy ghi đúng tên trong hệ thống.';
    return new Wrong('product', reason);
  }
  if (named.length > 1) {
    const reason = `Có ${named.length} sản phẩm cùng tên. Hãy ghi thêm tên chủ thể.`;
    return new Wrong('product', reason);
  }
  const channel = readChannel(row.channel);
  if (!channel) {
    const reason =
      'Chưa hiểu kênh bán. Hãy ghi Tại chỗ, Hội chợ, Siêu thị, Sàn TMĐT, Xuất khẩu hoặc Khác.';
    return new Wrong('channel', reason);
  }
  const amount = readAmount(row.amount);
  if (amount === null) {
    return new Wrong('amount', 'Chưa hiểu số tiền. Hãy ghi như 12.500.000 hoặc 12,5 triệu.');
  }
  const [quantityText, unit] = [row.quantity?.trim(), row.unit?.trim() || null];
  const quantity = quantityText ? readQuantity(quantityText) : null;
  if (quantityText && quantity === null) {
    return new Wrong('quantity', 'Chưa hiểu số lượng. Hãy ghi như 2,5 hoặc 1.200.');
  }
  if ((quantity === null) !== (unit === null)) {
    return new Wrong('unit', 'Số lượng và đơn vị phải đi cùng nhau.');
  }
  if (unit && unit.length > 50) return new Wrong('unit', 'Đơn vị dài quá 50 ký tự.');
  const source = row.source?.trim() ? readSource(row.source) : SalesSource.ESTIMATE;
  if (!source) {
    return new Wrong('source', 'Chưa hiểu nguồn số. Hãy ghi Chủ thể báo, Hợp đồng hoặc Ước tính.');
  }
  const figures = { amount, quantity, unit: unit?.normalize('NFC') ?? null };
  return { period, productId: named[0]!.id, channel, source, ...figures };
}

export interface Present {
  readonly id: string;
  readonly key: string;
  readonly amount: string;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly revision: number;
}

export const keyOf = (one: Understood) =>
  [one.productId, one.period.kind, one.period.start, one.channel, one.source].join(' ');

/** What is there already of the rows that were understood. */
async function presentOf(
  em: EntityManager,
  rows: readonly Understood[],
  lock: boolean,
): Promise<Map<string, Present>> {
  const found = await em.query<Present[]>(
    `SELECT s.id, concat_ws(' ', s.product_id, s.period_kind, s.period_start, s.channel, s.source) AS key,
            s.amount::text, trim_scale(s.quantity)::text AS quantity, s.unit, s.revision
       FROM sales_record s
       JOIN unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::text[])
         AS asked(product_id, period_kind, period_start, channel, source)
         USING (product_id, period_kind, period_start, channel, source)
      ORDER BY s.id ${lock ? 'FOR UPDATE OF s' : ''}`,
    [
      rows.map((one) => one.productId),
      rows.map((one) => one.period.kind),
      rows.map((one) => one.period.start),
      rows.map((one) => one.channel),
      rows.map((one) => one.source),
    ],
  );
  return new Map(found.map((one) => [one.key, one]));
}

/** `2.50` and `2.5` are the same quantity. */
const plain = (quantity: string | null) => quantity && withoutZeros(quantity);

export interface Looked {
  readonly preview: SalesPastePreview;
  readonly understood: readonly (Understood | Wrong)[];
  readonly present: Map<string, Present>;
}

/** Reads the rows and holds them against what is there. */
export async function lookAt(
  em: EntityManager,
  rows: readonly SalesPasteRowInput[],
  today: string,
  lock = false,
): Promise<Looked> {
  const products = await productsOf(em, rows);
  const producers = await producerKeys(em, rows);
  const first = new Map<string, number>();
  const understood = rows.map((row, index): Understood | Wrong => {
    const producer = row.producer?.trim();
    const named = products.get(row.product.trim()) ?? [];
    const one = understand(row, named, producer && producers.get(producer), today);
    if (one instanceof Wrong) return one;
    const earlier = first.get(keyOf(one));
    if (earlier !== undefined) return new Wrong('product', `Trùng với dòng ${earlier + 1}.`);
    first.set(keyOf(one), index);
    return one;
  });
  const good = understood.filter((one): one is Understood => !(one instanceof Wrong));
  const present = await presentOf(em, good, lock);
  const lines = understood.map((one, index) => rowOf(one, index + 1, present));
  const count = (state: PasteRowState) => lines.filter((line) => line.state === state).length;
  const seen = JSON.stringify([understood, [...present.values()]]);
  const preview = {
    rows: lines,
    newCount: count(PasteRowState.NEW),
    changedCount: count(PasteRowState.CHANGED),
    errorCount: count(PasteRowState.ERROR),
    confirmation: createHash('sha256').update(seen).digest('base64url').slice(0, 22),
  };
  return { preview, understood, present };
}

function rowOf(
  one: Understood | Wrong,
  position: number,
  present: Map<string, Present>,
): SalesPasteRow {
  const NOTHING = { amount: null, quantity: null, unit: null };
  const none = { period: null, channel: null, source: null, productId: null };
  const before = { amountBefore: null, quantityBefore: null };
  if (one instanceof Wrong) {
    const { column, reason } = one;
    return { position, state: PasteRowState.ERROR, reason, column, ...NOTHING, ...none, ...before };
  }
  const there = present.get(keyOf(one));
  const same =
    there?.amount === one.amount &&
    plain(there.quantity) === plain(one.quantity) &&
    there.unit === one.unit;
  const state = there ? (same ? PasteRowState.SAME : PasteRowState.CHANGED) : PasteRowState.NEW;
  return {
    ...one,
    ...{ position, state, reason: null, column: null, period: periodFacts(one.period) },
    amountBefore: there?.amount ?? null,
    quantityBefore: there?.quantity ?? null,
  };
}

export async function previewOf(
  em: EntityManager,
  rows: readonly SalesPasteRowInput[],
  today: string,
): Promise<SalesPastePreview> {
  return (await lookAt(em, rows, today)).preview;
}

export const isUnderstood = (one: Understood | Wrong): one is Understood => !(one instanceof Wrong);

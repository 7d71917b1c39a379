import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf, useFiles } from '../../src/platform/files/file-box.ts';
import { readPdf } from '../document/pdf.ts';
import { bytesOf, print, refusal } from '../document/printing.ts';
import { readXlsx } from './xlsx.ts';
import { call, gid, tradeWorld, type World } from './world.ts';

let world: World;
let trade: World['trade'];
let listId: string;
beforeAll(async () => {
  world = await tradeWorld();
  ({ trade } = world);
  const { owner } = world.api.db;
  await owner.query(
    `UPDATE product SET name = 'Miến dong Tân Việt Á', stars = 4, certified_from = '2024-01-10',
        certified_until = '2026-12-09', price_amount = 120000, price_unit = '500 g',
        price_updated_on = '2026-10-01', capacity_amount = 2000, capacity_unit = 'kg' WHERE id = $1`,
    [world.productId],
  );
  await owner.query(`UPDATE producer SET phone = '0206123456', phone_public = true WHERE id = $1`, [
    world.producerId,
  ]);
  const productIds = [world.productId, world.foreignId].map((id) => gid('Product', id));
  const entry = { title: 'Hội chợ Đề Thám', productIds };
  const { list } = await call(trade, 'curatedListCreate', 'list { id }', entry);
  listId = list.id;
  await call(trade, 'curatedListFreeze', 'list { id }', { baseRevision: 1 }, listId);
});
afterAll(() => world.api.close());

const textOf = async (kind: string) => {
  const pages = await readPdf(await bytesOf(world.api, await print(trade, kind, listId)));
  return { pages, text: pages.map(({ text }) => text).join('\n') };
};

describe('prints of a list', () => {
  it('are a catalogue with cover, contents and products', async () => {
    const { pages, text } = await textOf('LIST_CATALOGUE');
    expect(pages).toHaveLength(3);
    expect(pages[0]!.text).toContain('DANH MỤC SẢN PHẨM');
    expect(pages[1]!.text).toContain('MỤC LỤC');
    for (const word of [
      '1. Miến dong Tân Việt Á',
      'OCOP 4 sao',
      '0206123456',
      '2.000 kg mỗi tháng',
    ]) {
      expect(text).toContain(word);
    }
  });

  it('are a price list, also as a workbook with typed cells', async () => {
    const { text } = await textOf('LIST_PRICES');
    expect(text).toContain('BẢNG GIÁ SẢN PHẨM');
    expect(text).toContain('Liên hệ');
    const book = await bytesOf(
      world.api,
      await print(trade, 'LIST_PRICES', listId, { format: 'XLSX' }),
    );
    const rows = await readXlsx(book);
    const row = rows.find((one) => one[1] === 'Miến dong Tân Việt Á')!;
    expect([row[0], row[5], row[7], row[10]]).toEqual([1, 4, 120000, '0206123456']);
  });

  it('never show stars that ended, nor a phone without consent', async () => {
    world.api.now = new Date('2026-12-10T03:00:00Z');
    await world.api.db.owner.query(`UPDATE producer SET phone_public = false WHERE id = $1`, [
      world.producerId,
    ]);
    const { text } = await textOf('LIST_CATALOGUE');
    expect(text).toContain('Miến dong Tân Việt Á');
    expect(text).not.toContain('OCOP 4 sao');
    expect(text).not.toContain('0206123456');
    world.api.now = new Date('2026-11-22T03:00:00Z');
  });

  it('have codes only where they lead somewhere', async () => {
    expect(await refusal(trade, 'LIST_QR_SHEET', listId)).toBe('NO_ADDRESS');
    const { source } = world.api.db;
    useFiles(source, { ...filesOf(source), publicUrl: 'https://ocop.example.vn' });
    const { pages, text } = await textOf('LIST_QR_SHEET');
    expect(pages).toHaveLength(1);
    expect(text).toContain('Miến dong Tân Việt Á');
    const cards = await textOf('LIST_BOOTH_CARDS');
    expect(cards.pages).toHaveLength(1);
    expect(cards.text).toContain('Quét để xem sản phẩm');
  });

  it('say before how many pages they have about, and are for trade staff', async () => {
    const { curatedList } = await trade.ok(
      `query ($id: ID!) { curatedList(id: $id) { printPages { catalogue priceList boothCards qrSheet } } }`,
      { id: listId },
    );
    expect(curatedList.printPages).toEqual({
      catalogue: 3,
      priceList: 1,
      boothCards: 1,
      qrSheet: 1,
    });
    expect(await refusal(world.own, 'LIST_CATALOGUE', listId)).toBe('NOT_FOUND');
    expect(await refusal(world.auditor, 'LIST_BOOTH_CARDS', gid('Product', world.productId))).toBe(
      'NOT_THIS_WAY',
    );
  });
});

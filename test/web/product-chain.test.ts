import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterChain } from './shared.ts';
import { visitor, type Visitor } from './visitor.ts';
import { webWorld, type World } from './world.ts';

let world: World;
let visit: Visitor;
beforeAll(async () => {
  world = await webWorld();
  visit = visitor(world.server);
  await enterChain(world);
}, 120_000);
afterAll(() => world.close());

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the page of a product', () => {
  it('draws its chain and says the same in a table', async () => {
    const { html } = await visit(`/san-pham/${world.slugs.valid}`);
    const [, figure] = /<figure class="figure chain">(.*?)<\/figure>/s.exec(html)!;
    expect(figure).toContain('3 tác nhân ở 3 khâu');
    expect(figure).toContain(
      '<td>Tổ trồng dong Ba Bể</td><td>Củ dong</td><td>Xưởng &lt;Miến&gt;</td>',
    );
    expect(figure!.match(/<rect /g)).toHaveLength(4);
    expect((await visit(`/en/products/${world.slugs.valid}`)).html).toContain('3 participants');
    expect((await visit(`/san-pham/${world.slugs.plain}`)).html).not.toContain('figure chain');
  });

  it('leads to its lots, and each lot to what went into it', async () => {
    const { html } = await visit(`/san-pham/${world.slugs.valid}`);
    expect(text(html)).toContain('Lô L 01/11 Làm ngày 01/11/2026 · Xã Minh Tâm');
    const [, path] = /class="code" href="([^"]+lo\/L[^"]+)"/.exec(html)!;
    const lot = await visit(path!);
    expect(text(lot.html)).toContain('Nguyên liệu: Miến dong Tân Việt Á, Lô BOT-1 ; Nước suối');
    expect(text(lot.html)).toContain('trước đó 1 bước');
    expect((await visit(`/san-pham/${world.slugs.plain}/lo/BOT-1`)).status).toBe(404);
  });

  it('warns of a lot that was called back, and of what was made of it', async () => {
    await world.api.db.owner.query(
      `UPDATE product_lot SET state = 'WITHDRAWN', withdrawn_on = '2026-11-20',
              withdrawal_reason = 'Nhãn ghi sai hạn dùng' WHERE code = 'BOT-1'`,
    );
    const back = await visit(`/san-pham/${world.slugs.valid}/lo/BOT-1`);
    expect(text(back.html)).toContain('Lô này đã bị thu hồi ngày 20/11/2026 Nhãn ghi sai hạn dùng');
    const { html } = await visit(`/san-pham/${world.slugs.valid}`);
    expect(text(html)).toContain('Một lô nguyên liệu của lô này đã bị thu hồi.');
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tellOfLate, forgetBuyers } from '../../src/inquiry/inquiry-clock.job.ts';
import { BUYER, inquiry, inquiryWorld, list, operation, send, step, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await inquiryWorld();
});
beforeEach(async () => {
  world.api.now = new Date('2026-11-22T03:00:00Z');
  await world.api.db.owner.query('TRUNCATE inquiry, buyer_request, notice_event CASCADE');
});
afterAll(() => world.api.close());

const told = async (event: string) => {
  const { rows } = await world.api.db.owner.query<{ person_id: string }>(
    `SELECT n.person_id FROM notice n JOIN notice_event e ON e.id = n.event_id WHERE e.event = $1`,
    [event],
  );
  return rows.map((row) => row.person_id).sort();
};

describe('a buyer asks', () => {
  it('gets a receipt with a clock of 48 hours; producer and trade staff are told', async () => {
    const { receipt, userErrors } = await send(world.api.anonymous, inquiry());
    expect(userErrors).toEqual([]);
    expect(receipt).toEqual({
      code: expect.stringMatching(/^[2-9A-HJ-NP-Z]{10}$/),
      sentAt: '2026-11-22T03:00:00.000Z',
      dueAt: '2026-11-24T03:00:00.000Z',
      ...{ state: 'OPEN', productName: 'mien-dong', producerName: 'htx-mien', replies: [] },
    });
    const people = [world.own.actor.personId!, world.trade.actor.personId!].sort();
    expect(await told('inquiry.came')).toEqual(people);
    const [seen] = await list(world.own);
    expect(seen).toMatchObject({
      buyer: { name: 'Lê Văn Mua', phone: '0912345678', email: null, organisation: null },
      ...{ source: 'BUYER', quantity: '200 gói', isLate: false, product: { slug: 'mien-dong' } },
    });
    expect(await list(world.rival)).toEqual([]);
  });

  it('a double click has one inquiry and one receipt', async () => {
    const input = inquiry();
    const [one, two] = [
      await send(world.api.anonymous, input),
      await send(world.api.anonymous, input),
    ];
    expect(two.receipt.code).toBe(one.receipt.code);
    expect(await list(world.trade)).toHaveLength(1);
  });

  it('the name and number of a buyer are not in the audit trail', async () => {
    await send(world.api.anonymous, inquiry());
    const { rows } = await world.api.db.owner.query<{ text: string }>(
      `SELECT coalesce(string_agg(t::text, ' '), '') AS text FROM audit_entry t
        WHERE subject_type = 'Inquiry'`,
    );
    expect(rows[0]!.text).toContain('inquiry.open');
    expect(rows[0]!.text).not.toMatch(/Văn Mua|0912345678/);
  });

  it.each([
    [
      'neither phone nor e-mail',
      { buyer: { name: 'Mua' } },
      'INVALID',
      ['input', 'buyer', 'phone'],
    ],
    [
      'a wrong number',
      { buyer: { name: 'M', phone: '12' } },
      'INVALID',
      ['input', 'buyer', 'phone'],
    ],
    ['no words', { wants: '  ' }, 'INVALID', ['input', 'wants']],
    ['an unknown product', { productSlug: 'khong-co' }, 'NOT_FOUND', ['input', 'productSlug']],
    ['nobody', { productSlug: null }, 'ONE_SUBJECT', ['input']],
    ['two at once', { producerSlug: 'htx-khac' }, 'ONE_SUBJECT', ['input']],
  ])('%s is refused and nothing is kept', async (_name, more, code, field) => {
    const { receipt, userErrors } = await send(world.api.anonymous, inquiry(more));
    expect(receipt).toBeNull();
    expect(userErrors).toMatchObject([{ code, field }]);
    expect(await list(world.trade)).toEqual([]);
  });

  it('a draft cannot be asked about', async () => {
    const { owner } = world.api.db;
    await owner.query(`UPDATE product SET status = 'DRAFT', published_at = NULL`);
    const { userErrors } = await send(world.api.anonymous, inquiry());
    await owner.query(`UPDATE product SET status = 'PUBLISHED', published_at = now()`);
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it.each([
    ['fills in what nobody sees', { website: 'https://x.example' }],
    ['is faster than hands', { openedAt: '2026-11-22T02:59:58.500Z' }],
    ['sends links', { wants: 'https://a.example https://b.example' }],
  ])('who %s gets a receipt, but nobody is disturbed', async (_name, more) => {
    const { receipt } = await send(world.api.anonymous, inquiry(more));
    expect(receipt.state).toBe('OPEN');
    expect(await told('inquiry.came')).toEqual([]);
    expect(await list(world.trade)).toEqual([]);
    expect(await list(world.trade, { state: ['SPAM'] })).toHaveLength(1);
  });

  it('a flood from one address is stopped, and ends within an hour', async () => {
    const phones = Array.from({ length: 11 }, (_, at) => `09123456${String(at).padStart(2, '0')}`);
    for (const phone of phones.slice(0, 10)) {
      const sent = await send(world.api.anonymous, inquiry({ buyer: { name: 'A', phone } }));
      expect(sent.userErrors).toEqual([]);
    }
    const over = inquiry({ buyer: { name: 'A', phone: phones[10] } });
    expect((await send(world.api.anonymous, over)).userErrors).toMatchObject([
      { code: 'TOO_MANY' },
    ]);
    world.api.now = new Date('2026-11-22T04:00:01Z');
    const later = { ...over, operationId: operation() };
    expect((await send(world.api.anonymous, later)).userErrors).toEqual([]);
  });
});

describe('the way of an inquiry', () => {
  const opened = async () => {
    await send(world.api.anonymous, inquiry());
    return (await list(world.trade))[0].id as string;
  };

  it('is answered, ended with what came of it, and opened again', async () => {
    const id = await opened();
    world.api.now = new Date('2026-11-22T05:00:00Z');
    const said = { channel: 'PAGE', content: 'Có hàng, giá 60.000 đ/gói', baseRevision: 1 };
    const answered = await step(world.own, 'inquiryReply', id, said);
    expect(answered.inquiry).toMatchObject({
      ...{ state: 'ANSWERED', answeredAt: '2026-11-22T05:00:00.000Z', revision: 2 },
    });
    const more = { channel: 'PHONE', content: 'Hẹn giao thứ sáu', baseRevision: 2 };
    await step(world.trade, 'inquiryReply', id, more);
    const end = { outcome: 'SALE', note: '200 gói', baseRevision: 3 };
    const closed = await step(world.own, 'inquiryClose', id, end);
    expect(closed.inquiry).toMatchObject({ state: 'CLOSED', outcome: 'SALE', revision: 4 });
    const [seen] = await list(world.own);
    expect(seen.replies).toEqual([
      { channel: 'PAGE', content: 'Có hàng, giá 60.000 đ/gói', byProducer: true },
      { channel: 'PHONE', content: 'Hẹn giao thứ sáu', byProducer: false },
    ]);
    const again = await step(world.own, 'inquiryReopen', id, { baseRevision: 4 });
    expect(again.inquiry).toMatchObject({ state: 'OPEN', outcome: null, closedAt: null });
  });

  it('the buyer reads with the code what was said on the page, and nothing else', async () => {
    const { receipt } = await send(world.api.anonymous, inquiry());
    const id = (await list(world.trade))[0].id as string;
    const page = { channel: 'PAGE', content: 'Còn hàng', baseRevision: 1 };
    await step(world.own, 'inquiryReply', id, page);
    await step(world.own, 'inquiryReply', id, { ...page, channel: 'PHONE', baseRevision: 2 });
    const typed = `${receipt.code.slice(0, 5).toLowerCase()}-${receipt.code.slice(5)}`;
    const query = `query ($code: String!) { inquiryReceipt(code: $code) {
      state productName replies { content } } }`;
    expect(await world.api.anonymous.ok(query, { code: typed })).toEqual({
      inquiryReceipt: {
        ...{ state: 'ANSWERED', productName: 'mien-dong', replies: [{ content: 'Còn hàng' }] },
      },
    });
    expect(await world.api.anonymous.ok(query, { code: 'AAAAA-AAAAA' })).toEqual({
      inquiryReceipt: null,
    });
  });

  it('a stale step and a step from elsewhere change nothing', async () => {
    const id = await opened();
    const end = { outcome: 'NOTHING', baseRevision: 7 };
    const stale = await step(world.own, 'inquiryClose', id, end);
    expect(stale).toMatchObject({
      inquiry: { state: 'OPEN', revision: 1 },
      userErrors: [{ code: 'STALE' }],
    });
    const foreign = await step(world.rival, 'inquiryClose', id, { ...end, baseRevision: 1 });
    expect(foreign).toEqual({ refused: ['FORBIDDEN'] });
    const early = await step(world.own, 'inquiryReopen', id, { baseRevision: 1 });
    expect(early.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await list(world.own))[0]).toMatchObject({ state: 'OPEN', revision: 1 });
  });

  it('what was taken for spam can be taken back', async () => {
    const id = await opened();
    await step(world.own, 'inquiryMarkSpam', id, { baseRevision: 1 });
    expect(await list(world.own)).toEqual([]);
    await step(world.own, 'inquiryReopen', id, { baseRevision: 2 });
    expect(await list(world.own)).toMatchObject([{ state: 'OPEN', revision: 3 }]);
  });
});

describe('the clock', () => {
  it('tells once of who has waited 48 hours, and no more after an answer', async () => {
    await send(world.api.anonymous, inquiry());
    await send(world.api.anonymous, inquiry({ buyer: { ...BUYER, phone: '0912345679' } }));
    const [, first] = await list(world.trade);
    await step(world.own, 'inquiryReply', first.id, {
      ...{ channel: 'PHONE', content: 'Đã gọi', baseRevision: 1 },
    });
    const { manager } = world.api.db.source;
    const at = new Date('2026-11-24T03:00:01Z');
    expect(await tellOfLate(manager, new Date('2026-11-24T02:59:00Z'))).toBe(0);
    expect(await tellOfLate(manager, at)).toBe(2);
    expect(await tellOfLate(manager, at)).toBe(0);
    world.api.now = at;
    expect((await list(world.trade, { isLate: true })).map(({ state }) => state)).toEqual(['OPEN']);
    expect(await list(world.trade, { isLate: false })).toHaveLength(1);
  });

  it('forgets buyers half a year after the end, and keeps what was asked', async () => {
    await send(world.api.anonymous, inquiry());
    const { id } = (await list(world.trade))[0];
    await step(world.own, 'inquiryClose', id, { outcome: 'SALE', baseRevision: 1 });
    const { manager } = world.api.db.source;
    await forgetBuyers(manager, new Date('2027-05-20T03:00:00Z'));
    expect((await list(world.trade))[0].buyer).not.toBeNull();
    await forgetBuyers(manager, new Date('2027-05-22T03:00:00Z'));
    expect((await list(world.trade))[0]).toMatchObject({ buyer: null, quantity: '200 gói' });
  });
});

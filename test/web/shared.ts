import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { call } from '../trade/world.ts';
import { person } from '../support/rating.ts';
import type { World } from './world.ts';

/** Trade staff make a list of products, freeze it and share it; the secret of its link. */
export async function shareList(
  { api }: World,
  slugs: readonly string[],
  expiresOn = '2026-12-20',
): Promise<{ readonly token: string; readonly revoke: () => Promise<void> }> {
  const trade = await person(api, Role.TRADE_PROMOTION, 'Nông Thị Thương');
  const { rows } = await api.db.owner.query<{ slug: string; id: string }>(
    'SELECT slug, id FROM product WHERE slug = any($1)',
    [slugs],
  );
  const ids = new Map(rows.map(({ slug, id }) => [slug, toGlobalId('Product', id)]));
  const entry = {
    ...{ title: 'Hội chợ Đề Thám 2026', note: 'Giá giao tại Cao Bằng.' },
    productIds: slugs.map((slug) => ids.get(slug)),
  };
  const { list } = await call(trade, 'curatedListCreate', 'list { id }', entry);
  await call(trade, 'curatedListFreeze', 'list { id }', { baseRevision: 1 }, list.id);
  const SHARE = `mutation ($id: ID!, $input: CuratedListShareInput!) {
    curatedListShare(id: $id, input: $input) { token share { id } list { revision } userErrors { code } } }`;
  const input = { expiresOn, baseRevision: 2 };
  const { token, share } = (await trade.ok(SHARE, { id: list.id, input })).curatedListShare;
  return {
    token,
    revoke: async () => {
      const taken = { baseRevision: 3, shareId: share.id };
      await call(trade, 'curatedListShareRevoke', 'list { id }', taken, list.id);
    },
  };
}

/** A grower, a maker and a shop, and two lots, one inside the other. */
export async function enterChain({ api, slugs }: World): Promise<void> {
  await api.db.owner.query(
    `WITH p AS (SELECT id, commune_id FROM product WHERE slug = $1),
     chain AS (INSERT INTO value_chain (product_id, name) SELECT id, 'Chuỗi miến' FROM p RETURNING id),
     who AS (
       INSERT INTO chain_participant (chain_id, stage, party_name, party_kind)
       SELECT chain.id, s.stage, s.name, 'HOUSEHOLD' FROM chain,
              (VALUES ('GROWING', 'Tổ trồng dong Ba Bể'), ('PROCESSING', 'Xưởng <Miến>'),
                      ('TRADING', 'Siêu thị Vườn & Rẫy')) s (stage, name)
       RETURNING id, chain_id, stage),
     link AS (
       INSERT INTO chain_link (chain_id, from_participant_id, to_participant_id, flow)
       SELECT a.chain_id, a.id, b.id, 'Củ dong' FROM who a, who b
        WHERE a.stage = 'GROWING' AND b.stage = 'PROCESSING'),
     lot AS (
       INSERT INTO product_lot (product_id, code, made_on, commune_id, state, published_on)
       SELECT p.id, l.code, l.day, p.commune_id, 'PUBLISHED', l.day FROM p,
              (VALUES ('BOT-1', date '2026-10-20'), ('L 01/11', date '2026-11-01')) l (code, day)
       RETURNING id, code)
     INSERT INTO lot_input (lot_id, position, source_lot_id, name)
     SELECT a.id, 1, b.id, NULL FROM lot a, lot b WHERE a.code = 'L 01/11' AND b.code = 'BOT-1'
     UNION ALL SELECT id, 2, NULL, 'Nước suối' FROM lot WHERE code = 'L 01/11'`,
    [slugs.valid],
  );
}

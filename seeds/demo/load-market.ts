import type { EntityManager } from 'typeorm';
import { systemTransaction } from '../../src/audit/system-transaction.service.ts';
import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import { CANNA_NOODLES, FLOWER_TEA, HONEY, MADE_UP_LABEL } from './made-up.ts';
import { EVENTS, eventDays, type DemoEvent } from './market.ts';
import type { Piece } from './pieces.ts';

interface Made {
  readonly id: string;
  readonly producer_id: string;
  readonly commune_id: string;
}

const idOf = (kind: string, ...key: string[]) => stableUuid(`demo:${kind}:${key.join(':')}`);

async function madeUp(em: EntityManager, name: string): Promise<Made | undefined> {
  const rows: Made[] = await em.query(
    'SELECT id, producer_id, commune_id FROM product WHERE name = $1 AND demonstration',
    [name],
  );
  return rows[0];
}

/**
 * Chains and events. Straight into the tables and labelled there: no operation of the people may call an
 * entry a demonstration.
 */
export const loadMarket: Piece = {
  name: 'market',
  async load({ database, today }) {
    await systemTransaction(database, async ({ em, record }) => {
      const [noodles, honey, tea] = [
        await madeUp(em, CANNA_NOODLES.name),
        await madeUp(em, HONEY.name),
        await madeUp(em, FLOWER_TEA.name),
      ];
      if (noodles) await noodleChain(em, noodles);
      if (honey && tea) await teaChain(em, tea, honey);
      for (const event of EVENTS) await storeEvent(em, event, today, noodles);
      record({
        action: 'demo.market',
        subjectType: 'Demonstration',
        subjectId: 'market',
        after: { events: EVENTS.length },
      });
    });
  },
};

type Party = readonly [stage: string, name: string | null, kind: string | null];

/** A null name stands for the product's own producer. */
async function storeChain(
  em: EntityManager,
  product: Made,
  name: string,
  parties: Readonly<Record<string, Party>>,
): Promise<{ chainId: string; who: (key: string) => string }> {
  const chainId = idOf('chain', name);
  const who = (key: string) => idOf('participant', name, key);
  await em.query(
    `INSERT INTO value_chain (id, product_id, name, description, demonstration)
     VALUES ($1, $2, $3, $4, true) ON CONFLICT DO NOTHING`,
    [chainId, product.id, name, MADE_UP_LABEL],
  );
  for (const [key, [stage, partyName, partyKind]] of Object.entries(parties)) {
    const producer = partyName === null ? product.producer_id : null;
    await em.query(
      `INSERT INTO chain_participant (id, chain_id, stage, producer_id, party_name, party_kind, commune_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [who(key), chainId, stage, producer, partyName, partyKind, product.commune_id],
    );
  }
  return { chainId, who };
}

interface Link {
  readonly ends: readonly [from: string, to: string];
  readonly flow: string;
  readonly inputProductId?: string;
  readonly volume?: readonly [amount: string, unit: string];
  readonly value?: string;
}

async function storeLinks(
  em: EntityManager,
  chainId: string,
  who: (key: string) => string,
  links: readonly Link[],
): Promise<void> {
  for (const { ends, flow, inputProductId, volume, value } of links) {
    await em.query(
      `INSERT INTO chain_link (id, chain_id, from_participant_id, to_participant_id, flow,
                               input_product_id, volume, volume_unit, value_amount)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
      [
        idOf('link', chainId, ...ends),
        chainId,
        ...ends.map(who),
        flow,
        inputProductId ?? null,
        volume?.[0] ?? null,
        volume?.[1] ?? null,
        value ?? null,
      ],
    );
  }
}

async function noodleChain(em: EntityManager, product: Made): Promise<void> {
  const { chainId, who } = await storeChain(em, product, 'Chuỗi miến dong Bản Chang (minh họa)', {
    seed: ['INPUTS', 'Trại giống dong riềng (minh họa)', 'ENTERPRISE'],
    growers: ['GROWING', 'Nhóm hộ trồng dong xóm Bản Chang (minh họa)', 'HOUSEHOLD'],
    maker: ['PROCESSING', null, null],
    shop: ['TRADING', 'Cửa hàng nông sản (minh họa)', 'SHOP'],
    people: ['CONSUMPTION', 'Người tiêu dùng trong tỉnh (minh họa)', 'CONSUMERS'],
  });
  await storeLinks(em, chainId, who, [
    { ends: ['seed', 'growers'], flow: 'củ giống', volume: ['8', 'tấn'], value: '64000000' },
    {
      ends: ['growers', 'maker'],
      flow: 'củ dong riềng',
      volume: ['120', 'tấn'],
      value: '300000000',
    },
    { ends: ['maker', 'shop'], flow: 'miến dong', volume: ['9.5', 'tấn'], value: '1140000000' },
    { ends: ['shop', 'people'], flow: 'miến dong đóng gói', volume: ['9.5', 'tấn'] },
    // What is left of the tubers goes back to the fields: chains may run in circles.
    { ends: ['maker', 'growers'], flow: 'bã dong làm phân bón', volume: ['60', 'tấn'] },
  ]);
  const contract = idOf('contract', chainId);
  await em.query(
    `INSERT INTO linkage_contract (id, chain_id, form, number, signed_on, valid_from, valid_until,
                                   volume, volume_unit, value_amount, area_ha, share_of,
                                   share_basis_points, note)
     VALUES ($1, $2, 'INPUTS_PRODUCTION_SALE', '01/HĐLK (minh họa)', '2026-01-05', '2026-01-15',
             '2027-01-14', 90, 'tấn', 225000000, 6.5, 'MATERIAL', 7500, $3)
     ON CONFLICT DO NOTHING`,
    [contract, chainId, MADE_UP_LABEL],
  );
  for (const [key, lead] of [
    ['maker', true],
    ['growers', false],
  ] as const) {
    await em.query(
      `INSERT INTO linkage_contract_party (contract_id, participant_id, chain_id, is_lead)
       VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [contract, who(key), chainId, lead],
    );
  }
}

/** The honey of one chain is an input of the tea of another. */
async function teaChain(em: EntityManager, tea: Made, honey: Made): Promise<void> {
  const bees = await storeChain(em, honey, 'Chuỗi mật ong Lũng Thàn (minh họa)', {
    keeper: ['GROWING', null, null],
    shop: ['TRADING', 'Chợ phiên (minh họa)', 'MARKET'],
  });
  await storeLinks(em, bees.chainId, bees.who, [{ ends: ['keeper', 'shop'], flow: 'mật ong' }]);
  const { chainId, who } = await storeChain(em, tea, 'Chuỗi trà hoa rừng (minh họa)', {
    pickers: ['GROWING', 'Nhóm hộ hái hoa rừng (minh họa)', 'HOUSEHOLD'],
    keeper: ['INPUTS', 'Nhóm nuôi ong (minh họa)', 'HOUSEHOLD'],
    maker: ['PROCESSING', null, null],
  });
  await storeLinks(em, chainId, who, [
    { ends: ['pickers', 'maker'], flow: 'hoa rừng tươi', volume: ['1.2', 'tấn'] },
    { ends: ['keeper', 'maker'], flow: 'mật ong ướp trà', inputProductId: honey.id },
  ]);
}

async function storeEvent(
  em: EntityManager,
  event: DemoEvent,
  today: string,
  shown: Made | undefined,
): Promise<void> {
  const id = idOf('event', event.key);
  const [startsOn, endsOn] = eventDays(event, today);
  await em.query(
    `INSERT INTO promotion_event (id, kind, name, organiser, place, starts_on, ends_on, scope, status,
                                  booths_total, booths_own, provinces_taking_part, units_taking_part,
                                  source, demonstration)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, true)
     ON CONFLICT DO NOTHING`,
    [
      ...[id, event.kind, event.name, event.organiser, event.place, startsOn, endsOn],
      ...[event.scope, event.status, event.booths?.[0] ?? null, event.booths?.[1] ?? null],
      ...[event.provinces ?? null, event.units ?? null, event.source],
    ],
  );
  if (event.participation && shown) await storeParticipation(em, id, event.participation, shown);
}

async function storeParticipation(
  em: EntityManager,
  eventId: string,
  { state, sales }: NonNullable<DemoEvent['participation']>,
  product: Made,
): Promise<void> {
  const id = idOf('participation', eventId, product.producer_id);
  await em.query(
    `INSERT INTO participation (id, event_id, producer_id, state, note)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [id, eventId, product.producer_id, state, MADE_UP_LABEL],
  );
  await em.query(
    `INSERT INTO participation_product (participation_id, product_id) VALUES ($1, $2)
     ON CONFLICT DO NOTHING`,
    [id, product.id],
  );
  if (!sales) return;
  await em.query(
    `INSERT INTO event_outcome (id, event_id, participation_id, source, visitors, sales_amount,
                                contracts_signed, note)
     VALUES ($1, $2, $3, 'PRODUCER', 420, $4, 1, $5) ON CONFLICT DO NOTHING`,
    [idOf('outcome', id), eventId, id, sales, MADE_UP_LABEL],
  );
}

import { criterionId } from '../../seeds/reference/commune-criteria.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { ADVANCED, HUNG_DAO, VINH_QUANG } from '../commune-criteria/support.ts';
import type { Caller } from '../support/api.ts';
import { person } from '../support/rating.ts';
import { buyerOf, call, contract, HERE, tradeWorld, type World } from '../trade/world.ts';

export interface ReportWorld extends World {
  readonly writer: Caller;
  readonly chief: Caller;
}

/** Something of each kind that a report of the first half of 2026 counts, and two people of the office. */
export async function reportWorld(): Promise<ReportWorld> {
  const world = await tradeWorld();
  const { api, productId, trade } = world;
  await api.db.owner.query(
    `WITH decision AS (
       INSERT INTO recognition_decision (number, decided_on, level, issuer)
       VALUES ('15/QĐ-UBND', '2026-02-03', 'PROVINCE', 'UBND tỉnh') RETURNING id)
     INSERT INTO certificate (number, decision_id, product_id, product_name, producer_name, stars,
                              issued_on, valid_until, verification_code)
     SELECT '15/GCN', id, $1, 'Miến', 'HTX', 4, '2026-02-03', '2029-02-02', 'ABCDEFGH' FROM decision`,
    [productId],
  );
  const buyerId = await buyerOf(trade, 'Siêu thị Hà Nội');
  const kept = { number: '1/HĐ', valueAmount: 120_000_000 };
  await call(trade, 'tradeContractRecord', 'contract { id }', contract(world, buyerId, kept));
  // Signed after the period: it belongs to the next one.
  await call(
    trade,
    'tradeContractRecord',
    'contract { id }',
    contract(world, buyerId, { number: '2/HĐ', signedOn: '2026-07-01' }),
  );
  await api.db.owner.query(
    `INSERT INTO difficulty (commune_id, criterion_id, description, raised_by, raised_at, waiting_since, moved_at)
     VALUES ($1, $2, 'Thiếu vùng nguyên liệu', (SELECT id FROM person LIMIT 1), $3, $3, $3)`,
    // One minute before midnight of the last day in Viet Nam.
    [HERE, criterionId(ADVANCED, 13), '2026-06-30T16:59:00Z'],
  );
  await enterProgramme(api.db.owner);
  await enterSupervision(api.db.owner);
  await enterEmulation(api.db.owner);
  return {
    ...world,
    writer: await person(api, Role.COORDINATION_OFFICE, 'Hoàng Thị Soạn'),
    chief: await person(api, Role.COORDINATION_OFFICE, 'Đàm Văn Duyệt'),
  };
}

/** Decisions and resources of the period, and beside them what does not belong to it. */
async function enterProgramme(owner: World['api']['db']['owner']): Promise<void> {
  const decision = (unit: string, on: string, more: object = {}) =>
    owner.query(
      `INSERT INTO recognition (unit_id, standard, year, state, recognised_on, decision_number,
         hamlet, revoked_on, revocation_number)
       SELECT $1, 'NTM', $2, CASE WHEN r.revoked_on IS NULL THEN 'RECOGNISED' ELSE 'REVOKED' END,
              $3, '9/QĐ-UBND', r.hamlet, r.revoked_on, r.revocation_number
         FROM jsonb_populate_record(NULL::recognition, $4) r`,
      [unit, Number(on.slice(0, 4)), on, more],
    );
  await decision(HERE, '2026-01-20');
  await decision(HERE, '2026-03-01', { hamlet: 'Xóm Một' });
  await decision(HERE, '2026-07-01', { hamlet: 'Xóm Hai' });
  await decision(HUNG_DAO, '2018-12-30');
  await decision(VINH_QUANG, '2017-12-30', { revoked_on: '2024-01-02', revocation_number: '3' });
  await owner.query(
    `INSERT INTO resource_entry (commune_id, year, recorded_by, basis, period_kind, kind, source,
                                 work, planned, allocated, disbursed, quantity, value, withdrawn)
     SELECT $1, 2026, (SELECT id FROM person LIMIT 1), 'Báo cáo của phường', x.*
       FROM (VALUES
         ('MID_YEAR', 'MONEY', 'CENTRAL', 'ROAD', 3000000000, 2500000000, 2000000001, NULL, NULL, false),
         ('MID_YEAR', 'MONEY', 'PEOPLE', 'ROAD', NULL, NULL, 500000000, NULL, NULL, false),
         ('MID_YEAR', 'LAND', 'PEOPLE', 'ROAD', NULL, NULL, NULL, 1200.5, 180000000, false),
         ('MID_YEAR', 'MONEY', 'LOCAL', 'ROAD', 7000000, NULL, NULL, NULL, NULL, true),
         ('YEAR_END', 'MONEY', 'LOCAL', 'ROAD', 9000000, NULL, NULL, NULL, NULL, false))
       AS x (period_kind, kind, source, work, planned, allocated, disbursed, quantity, value, withdrawn)`,
    [HERE],
  );
}

/** A visit with what it found, criticism without an answer, and sessions; the last day and the day after it. */
async function enterSupervision(owner: World['api']['db']['owner']): Promise<void> {
  await owner.query(
    `WITH body AS (
       INSERT INTO programme_organisation (code, name, kind, unit_id, source)
       VALUES ('MTTQ-THU', 'Mặt trận thử', 'FRONT', $1, 'Thử') RETURNING id),
     someone AS (SELECT id FROM person LIMIT 1),
     visit AS (
       INSERT INTO inspection_visit (organisation_id, commune_id, held_on, announced, members, recorded_by)
       SELECT b.id, $1, day, true, '{}', s.id FROM body b, someone s,
              (VALUES (DATE '2026-06-30'), ('2026-07-01')) d(day) RETURNING id, held_on),
     finding AS (
       INSERT INTO inspection_finding (visit_id, kind, serious, text, recorded_by)
       SELECT v.id, x.kind, false, 'Tem hết hạn', s.id
         FROM visit v, someone s, (VALUES ('SHORTCOMING'), ('GOOD')) x(kind) RETURNING *),
     session AS (
       INSERT INTO communication_session (commune_id, held_on, kind, topic, channel, organizer, title,
         organizer_kind, sessions, people, women, basis, recorded_by)
       SELECT $1, x.day, 'COMMUNICATION', 'POLICY', 'MEETING', 'Hội thử', 'Họp', 'FRONT', x.sessions,
              x.people, x.women, 'Biên bản', s.id
         FROM someone s, (VALUES (DATE '2026-01-01', 3, 120, NULL), ('2026-06-30', 1, 50, 30),
                                 ('2026-07-01', 9, 900, 9)) x(day, sessions, people, women))
     INSERT INTO recommendation (kind, finding_id, organisation_id, addressee_id, text, given_on, due_on,
       due_note, state, response, answered_on, closed_on, recorded_by)
     SELECT x.kind, x.finding, b.id, b.id, 'Đổi tem', x.given, x.due, x.note, x.state, x.response,
            x.answered, x.closed, s.id
       FROM body b, someone s, LATERAL (VALUES
         ('REMEDY', (SELECT f.id FROM finding f JOIN visit v ON v.id = f.visit_id
                      WHERE f.kind <> 'GOOD' AND v.held_on = '2026-06-30'), DATE '2026-06-30',
          DATE '2026-06-30', NULL, 'CLOSED', 'DONE', DATE '2026-07-02', DATE '2026-07-03'),
         ('SUPERVISION', NULL, '2026-05-01', NULL, 'Không nêu hạn', 'OPEN', NULL, NULL, NULL),
         ('SOCIAL_CRITICISM', NULL, '2026-05-01', '2026-06-01', NULL, 'ANSWERED', 'EXPLAINED',
          '2026-06-30', NULL))
         AS x(kind, finding, given, due, note, state, response, answered, closed)`,
    [HERE],
  );
}

/** A commune and a household that registered, one that withdrew; a reward, and one of the day after. */
async function enterEmulation(owner: World['api']['db']['owner']): Promise<void> {
  await owner.query(
    `WITH campaign AS (
       INSERT INTO emulation_campaign (code, name, organisation_id, basis, starts_on, ends_on, open_to,
                                       recorded_by)
       SELECT 'THU', 'Thử', g.id, 'Thử', '2026-01-01', '2026-12-31', '{COMMUNE,HOUSEHOLD}', s.id
         FROM (SELECT id FROM programme_organisation LIMIT 1) g, (SELECT id FROM person LIMIT 1) s
       RETURNING id, recorded_by),
     award AS (
       INSERT INTO emulation_award (campaign_id, name, subject, form, source, quota, exclusion, recorded_by)
       SELECT c.id, 'Tiêu biểu', x.subject, 'FLAG', 'Thử', 'NONE', 'NONE', c.recorded_by
         FROM campaign c, (VALUES ('COMMUNE'), ('HOUSEHOLD')) x(subject) RETURNING id, subject),
     registration AS (
       INSERT INTO emulation_registration (award_id, subject, commune_id, name, registered_on, state,
                                           recorded_by)
       SELECT a.id, a.subject, $1, x.name, x.day, x.state, c.recorded_by
         FROM award a, campaign c, (VALUES ('COMMUNE', NULL, DATE '2026-01-01', 'REGISTERED'),
              ('HOUSEHOLD', 'CANARY-HO', '2026-06-30', 'CHECKED'),
              ('HOUSEHOLD', 'CANARY-RUT', '2026-06-30', 'WITHDRAWN'),
              ('HOUSEHOLD', 'CANARY-SAU', '2026-07-01', 'REGISTERED')) x(subject, name, day, state)
        WHERE x.subject = a.subject),
     event AS (
       INSERT INTO emulation_event (campaign_id, kind, title, held_on, people, recorded_by)
       SELECT c.id, 'LAUNCH', 'Phát động', x.day, x.people, c.recorded_by
         FROM campaign c, (VALUES (DATE '2026-06-30', 75), ('2026-03-01', NULL), ('2026-07-01', 9))
              x(day, people)),
     decision AS (
       INSERT INTO emulation_decision (number, decided_on, authority, recorded_by)
       SELECT 'QĐ-' || x.day, x.day, 'UBND', c.recorded_by
         FROM campaign c, (VALUES (DATE '2026-06-30'), ('2026-07-01')) x(day) RETURNING id)
     INSERT INTO emulation_commendation (decision_id, campaign_id, subject, commune_id, name, award, form,
                                         source, recorded_by)
     SELECT d.id, c.id, 'HOUSEHOLD', $1, 'CANARY-HO', 'Tiêu biểu', 'FLAG', 'Thử', c.recorded_by
       FROM decision d, campaign c`,
    [HERE],
  );
}

/** What the figures of these are; communes have no results. */
export const EMULATION_FIGURES = {
  EMULATION_REGISTERED: { printed: '2' },
  EMULATION_COMMENDED: { printed: '1', rows: [{ name: 'Phường Thục Phán: hộ gia đình' }] },
  EMULATION_EVENTS: { printed: '2' },
  EMULATION_PEOPLE: { printed: '75' },
  COMMUNES_WITH_RESULTS: { printed: '0' },
};

import { randomBytes } from 'node:crypto';
import { uuidv7 } from '../../../src/platform/db/uuid.ts';
import { DossierState } from '../../../src/dossier/dossier.enums.ts';
import { Role } from '../../../src/identity/identity.enums.ts';
import type { Actor } from '../../../src/platform/graphql/actor.ts';
import { personGlobalId, uuidIn } from '../../support/rating.ts';
import { gid, type Standings, type World } from '../world.ts';
import type { Read, Reads } from './read.ts';
import { certificateReads } from './certificate.ts';
import { criteriaReads } from './criteria.ts';
import { communicationReads } from './communication.ts';
import { complaintIn } from './complaint.ts';
import type { Sessions } from './council.ts';
import { difficultyReads } from './difficulty.ts';
import { emulationReads } from './emulation.ts';
import { inspectionReads } from './inspection.ts';
import { resourceReads } from './resource.ts';
import { valueChainReads } from './value-chain.ts';
import { dossierIn } from './dossier.ts';
import { incomeSurveyReads } from './income-survey.ts';
import { inquiryReads } from './inquiry.ts';
import { noticeReads } from './notice.ts';
import { forwardingOf } from './ministry.ts';
import { partnerReads } from './partner.ts';
import { programmeReads } from './programme.ts';
import { reportReads } from './report.ts';
import { recognitionReads } from './recognition.ts';
import { tradeReads } from './trade.ts';
import { transferReads } from './transfer.ts';
import { proposalIn } from './product.ts';

/** One thing per query that asks for a role. */
export async function readsOf(world: World, sessions: Sessions): Promise<Reads> {
  const { api, communal } = world;
  const { open, members } = sessions;
  await api.db.owner.query(
    `INSERT INTO product_version (product_id, number, status, cause, content)
     SELECT id, revision, status, 'FOUND', product_content(id) FROM product WHERE id = $1
     ON CONFLICT DO NOTHING`,
    [world.drafts.own],
  );
  const own = gid('Dossier', await dossierIn(world, DossierState.SUBMITTED));
  await api.db.owner.query(
    `INSERT INTO dossier_receipt (dossier_id, level, number, received_on, counted_from, term_days,
                                  term_unit, due_on)
     VALUES ($1, 'COMMUNE', 'so-1', '2026-11-02', '2026-11-02', 15, 'WORKING_DAY', '2026-11-23')`,
    [uuidIn(own)],
  );
  const proposed = gid('ListingChange', await proposalIn(world, 'doc-de-nghi'));
  const synonym = uuidv7();
  await api.db.owner.query(
    `INSERT INTO search_synonym (id, terms) VALUES ($1, '{aa thử,bb thử}')`,
    [synonym],
  );
  const forwarded = gid(
    'MinistryForwarding',
    await forwardingOf(world, open.itemIds[0]!, 'PREPARING'),
  );
  const dossier = ({ grants }: Actor) =>
    grants.some(({ producerId }) => producerId) ? own : open.dossierIds[0]!;
  const keys = new Map<string, string>();
  for (const { inside } of Object.values(communal)) {
    keys.set(inside.personId!, await keyOf(world, inside));
  }
  const councilPeople: Standings = { ...world.provincial, ...councilOnly(members) };
  const dossierPeople: Standings = { ...communal, ...councilOnly(members) };
  const list = (name: string, more: Partial<Read> & Pick<Read, 'thing'>): Read => ({
    document: `{ answer: ${name}(first: 100) { nodes { id } } }`,
    ...more,
  });
  const one = (name: string, thing: Read['thing'], more: Partial<Read> = {}): Read => ({
    document: `query ($id: ID!) { answer: ${name}(id: $id) { __typename } }`,
    ...{ thing, ...more },
  });
  const complaint = await complaintIn(world, 'LODGED', {
    item: uuidIn(sessions.released.itemIds[2]!),
  });
  const someone = personGlobalId(open.chair);
  const { rows } = await api.db.owner.query<{ id: string }>(`SELECT id FROM audit_entry LIMIT 1`);
  return {
    apiKeys: {
      document: '{ answer: apiKeys { id } }',
      thing: (inside) => keys.get(inside.personId!)!,
      // Whoever once had a key and lost the role still sees what became of it.
      byId: 'owner',
    },
    ...(await noticeReads(world)),
    auditEntries: list('auditEntries', { thing: () => gid('AuditEntry', rows[0]!.id) }),
    people: list('people', { thing: () => someone }),
    person: one('person', () => someone),
    productListings: list('productListings', { thing: () => gid('Product', world.drafts.own) }),
    translationGaps: {
      document: `{ answer: translationGaps(first: 100) { nodes { id: subjectId } } }`,
      thing: () => gid('Producer', world.producerId),
      byId: 'everybody',
    },
    searchSynonyms: list('searchSynonyms', { thing: () => gid('SearchSynonym', synonym) }),
    listingChanges: list('listingChanges', { thing: () => proposed }),
    productVersionCompare: {
      document: `query ($id: ID!) { answer: productVersionCompare(id: $id, from: 1, to: 1) { __typename } }`,
      thing: () => gid('Product', world.drafts.own),
    },
    dossiers: list('dossiers', { thing: dossier, people: dossierPeople }),
    dossier: one('dossier', dossier, { people: dossierPeople }),
    dossierDeadlines: {
      document: '{ answer: dossierDeadlines { id: dossierId } }',
      thing: () => own,
    },
    ministryForwardings: list('ministryForwardings', {
      thing: () => forwarded,
    }),
    ...(await certificateReads(world, sessions)),
    ...(await valueChainReads(world)),
    ...(await councilReads(world, someone)),
    ...(await incomeSurveyReads(world)),
    ...(await inquiryReads(world)),
    ...(await tradeReads(world)),
    ...(await transferReads(world)),
    ...(await partnerReads(world)),
    ...(await criteriaReads(world)),
    ...(await programmeReads(world)),
    ...(await difficultyReads(world)),
    ...(await inspectionReads(world)),
    ...(await emulationReads(world)),
    ...(await communicationReads(world)),
    ...(await reportReads(world)),
    ...(await resourceReads(world)),
    ...(await recognitionReads(world)),
    complaints: list('complaints', { thing: () => complaint }),
    complaint: one('complaint', () => complaint),
    councils: list('councils', { thing: () => open.councilId, people: councilPeople }),
    councilSessions: list('councilSessions', {
      ...{ thing: () => open.sessionId, people: councilPeople },
    }),
    councilSession: one('councilSession', () => open.sessionId, { people: councilPeople }),
    sessionProgress: one('sessionProgress', () => open.sessionId, {
      people: councilPeople,
      nothingFor: [
        ...[Role.COORDINATION_OFFICE, Role.ADVISORY_TEAM, Role.AUDITOR, Role.COUNCIL_MEMBER],
      ],
    }),
  };
}

/** People a council can be made of, and sessions that came from elsewhere. */
async function councilReads({ api, provincial }: World, chair: string): Promise<Reads> {
  const { rows } = await api.db.owner.query<{ hash: string; unit: string }>(
    `INSERT INTO session_record (unit_id, rubric_version_id, council_name, number, held_on, source,
                                 sha256, content, recomputed)
     SELECT u.id, v.id, 'Hội đồng cũ', '01/2024', '2024-05-01', 'Thử', $1, '{"items": []}', false
       FROM unit u, rubric_version v WHERE u.level = 'PROVINCE' AND v.number LIKE '148%'
     RETURNING encode(sha256, 'hex') AS hash, unit_id AS unit`,
    [randomBytes(32)],
  );
  const [record] = rows;
  await api.db.owner.query(
    `INSERT INTO role_grant (person_id, role, unit_id, valid_from)
     VALUES ($1, 'COUNCIL_CHAIR', $2, '2026-01-01')`,
    [uuidIn(chair), record!.unit],
  );
  const unit = gid('Province', record!.unit);
  return {
    sessionRecords: {
      document: '{ answer: sessionRecords { id: sha256 } }',
      ...{ thing: () => record!.hash, people: provincial, byId: 'other' },
    },
    councilCandidates: {
      document: `{ answer: councilCandidates(unitId: "${unit}") { id } }`,
      ...{ thing: () => chair, people: provincial, byId: 'other' },
    },
  };
}

/** Chairs and members of sessions; for the secretary the province decides. */
function councilOnly(members: Standings) {
  return {
    [Role.COUNCIL_CHAIR]: members[Role.COUNCIL_CHAIR],
    [Role.COUNCIL_MEMBER]: members[Role.COUNCIL_MEMBER],
  };
}

async function keyOf({ api }: World, actor: Actor): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO api_key (person_id, key_hash, hint, name, scopes, created_at, expires_at)
     VALUES ($1, $2, 'ocopk_', 'Thử', '{product:read}', $3, $3::timestamptz + interval '9 days')
     RETURNING id`,
    [actor.personId, randomBytes(32), api.now],
  );
  return gid('ApiKey', rows[0]!.id);
}

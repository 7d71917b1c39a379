import { decide } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { manyByKey } from '../platform/graphql/loaders.ts';
import { councilAccess } from './council.access.ts';
import type { CouncilRuleEntity } from './council.entity.ts';
import type { Attendance, CouncilRole, ItemPhase, SessionPhase } from './council.enums.ts';
import { belongs } from './council.filter.ts';
import { councilRuleById } from './council.loader.ts';
import { cellState, progressOfItem, type CellFacts } from './session-progress.rules.ts';

interface Standing {
  readonly sessionId: string;
  readonly ruleId: string;
  readonly revision: string;
  readonly phase: SessionPhase;
  readonly serverTime: Date;
  readonly unitId: string;
  readonly leads: boolean;
}

/**
 * Everything a poll that finds nothing new needs, in one read by indexes: whether the viewer runs the
 * session, and a number that grows with whatever they may see, including how far sheets are.
 */
const STANDING = `
  SELECT s.id AS "sessionId", s.rule_id AS "ruleId", s.phase, clock_timestamp() AS "serverTime",
         c.unit_id AS "unitId",
         EXISTS (SELECT FROM session_member m WHERE m.session_id = s.id AND m.person_id = $2
                    AND m.role IN ('CHAIR', 'SECRETARY')) AS leads,
         p.revision || '.' || (SELECT coalesce(sum(w.writes), 0) FROM sheet_progress w
                                WHERE w.session_id = s.id) AS revision
    FROM council_session s
    JOIN council c ON c.id = s.council_id
    JOIN session_progress p ON p.session_id = s.id
   WHERE s.id = $1`;

const ITEMS = `
  SELECT i.position, i.phase, i.round,
         (SELECT count(*)::int FROM rubric_criterion k
           WHERE k.sheet_id = i.rubric_sheet_id AND k.scored) AS criteria
    FROM session_item i WHERE i.session_id = $1 ORDER BY i.position`;

const CELLS = `
  SELECT i.position, i.phase, m.person_id AS "personId", m.role, m.attendance,
         m.attendance IN ('PRESENT', 'LATE', 'LEFT') AS attending,
         m.attendance = 'ABSENT' OR a.person_id IS NOT NULL AS absent,
         r.person_id IS NOT NULL AS recused, sheet_handed_in(i.id, m.person_id) AS submitted,
         p.version, coalesce(p.answered, 0) AS answered, p.last_seen_at AS "lastSeenAt"
    FROM session_item i JOIN session_member m ON m.session_id = i.session_id AND m.scores
    LEFT JOIN item_absence a ON a.item_id = i.id AND a.person_id = m.person_id
    LEFT JOIN item_recusal r ON r.item_id = i.id AND r.person_id = m.person_id
    LEFT JOIN sheet_progress p ON p.item_id = i.id AND p.person_id = m.person_id
   WHERE i.session_id = $1
   ORDER BY m.id, i.position`;

interface ItemRow {
  readonly position: number;
  readonly phase: ItemPhase;
  readonly round: number;
  readonly criteria: number;
}

interface CellRow extends CellFacts {
  readonly position: number;
  readonly personId: string;
  readonly role: CouncilRole;
  readonly attendance: Attendance;
  readonly attending: boolean;
  readonly answered: number;
  readonly lastSeenAt: Date | null;
}

/** Where a session stands, for those who run it; null for others. No score is behind any of it. */
export async function sessionProgressOf(context: Context, sessionId: string, since: string | null) {
  const { actor } = context;
  const { rows } = await context.db.pool.query<Standing>({
    name: 'session-standing',
    text: STANDING,
    values: [sessionId, belongs(actor) ? actor.personId : null],
  });
  const standing = rows[0];
  if (!standing) return null;
  const place = { unitId: standing.unitId };
  if (!standing.leads && !decide(councilAccess.councilSessionCreate, actor, place).allowed) {
    return null;
  }
  const { revision, phase, serverTime } = standing;
  const head = { revision, phase, serverTime };
  if (revision === since) return { ...head, items: null, members: null };
  const rule = await context.load(councilRuleById, standing.ruleId);
  return { ...head, ...(await progressRows(context, sessionId, rule!)) };
}

async function progressRows(context: Context, sessionId: string, rule: CouncilRuleEntity) {
  const { rows: items } = await context.db.pool.query<ItemRow>(ITEMS, [sessionId]);
  const { rows: cells } = await context.db.pool.query<CellRow>(CELLS, [sessionId]);
  const people = [...new Set(cells.map((cell) => cell.personId))];
  const ownCells = manyByKey(people, cells, (cell) => cell.personId);
  const positions = items.map((item) => item.position);
  const ofItem = manyByKey(positions, cells, (cell) => cell.position);
  return {
    items: items.map((item, index) => ({
      ...item,
      ...progressOfItem(ofItem[index] ?? [], rule),
    })),
    members: ownCells.map((own) => ({
      personId: own[0]!.personId,
      role: own[0]!.role,
      attendance: own[0]!.attendance,
      cells: own.map((cell) => ({
        position: cell.position,
        state: cellState(cell),
        answered: cell.answered,
        lastSeenAt: cell.lastSeenAt,
      })),
    })),
  };
}

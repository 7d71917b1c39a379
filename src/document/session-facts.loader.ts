import { CouncilLevel } from '../council/council.enums.ts';
import { councilRuleById } from '../council/council.loader.ts';
import type { CouncilRuleEntity } from '../council/council.entity.ts';
import type { CouncilSessionEntity } from '../council/session.entity.ts';
import type { Context } from '../platform/graphql/context.ts';
import { formatMoment } from '../platform/text/format.ts';
import { ROLE_NAMES, ruleLines } from './council-words.rules.ts';
import type { MemberFacts, RuleFacts, SessionFacts } from './papers/facts.ts';

interface HeadRow {
  readonly councilName: string;
  readonly level: CouncilLevel;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly unitName: string;
  readonly unitFullName: string;
  readonly rubricNumber: string;
  readonly rubricTitle: string;
  readonly signedOn: string;
}

const HEAD = `
  SELECT c.name AS "councilName", c.level, c.decision_number AS "decisionNumber",
         c.decision_date AS "decisionDate", u.name AS "unitName", u.full_name AS "unitFullName",
         v.number AS "rubricNumber", v.title AS "rubricTitle", v.signed_on AS "signedOn"
    FROM council_session s
    JOIN council c ON c.id = s.council_id
    JOIN unit u ON u.id = c.unit_id
    JOIN rubric_version v ON v.id = s.rubric_version_id
   WHERE s.id = $1`;

/** What stands at the head of every paper of a session that the viewer has reached. */
export async function sessionFacts(
  context: Context,
  session: CouncilSessionEntity,
): Promise<SessionFacts> {
  const { rows } = await context.db.pool.query<HeadRow>(HEAD, [session.id]);
  const row = rows[0]!;
  const ministry = row.level === CouncilLevel.MINISTRY;
  const above = ministry ? 'Bộ Nông nghiệp và Môi trường' : `Ủy ban nhân dân ${row.unitFullName}`;
  return {
    agency: { above, name: row.councilName },
    placeName: ministry ? 'Hà Nội' : row.unitName,
    council: {
      name: row.councilName,
      decision: row.decisionNumber,
      decidedOn: row.decisionDate,
    },
    number: session.number,
    heldOn: session.heldOn,
    startsAt: session.startsAt,
    place: session.place,
    rubric: { number: row.rubricNumber, title: row.rubricTitle, signedOn: row.signedOn },
  };
}

interface MemberRow {
  readonly personId: string;
  readonly name: string;
  readonly role: keyof typeof ROLE_NAMES;
  readonly position: string | null;
  readonly scores: boolean;
  readonly attendance: MemberFacts['attendance'];
  readonly arrivedAt: Date | null;
}

const MEMBERS = `
  SELECT m.person_id AS "personId", p.name, m.role, m.scores, m.attendance,
         m.arrived_at AS "arrivedAt",
         (SELECT cm.position FROM council_member cm
           WHERE cm.council_id = s.council_id AND cm.person_id = m.person_id) AS position
    FROM session_member m
    JOIN council_session s ON s.id = m.session_id
    JOIN person p ON p.id = m.person_id
   WHERE m.session_id = $1
   ORDER BY array_position(ARRAY['CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER'], m.role),
            p.name COLLATE "vi-x-icu", m.id`;

export interface Member extends MemberFacts {
  readonly personId: string;
  readonly arrival: Date | null;
}

/** Everybody invited: chair, deputies and secretary first, then by name. */
export async function sessionMembers(context: Context, sessionId: string): Promise<Member[]> {
  const { rows } = await context.db.pool.query<MemberRow>(MEMBERS, [sessionId]);
  return rows.map(({ role, arrivedAt, ...row }) => ({
    ...row,
    role: ROLE_NAMES[role],
    arrivedAt: arrivedAt && clock(arrivedAt),
    arrival: arrivedAt,
  }));
}

/** The people as papers show them, without what only programs read. */
export function shown(members: readonly Member[]): MemberFacts[] {
  return members.map(({ personId: _, arrival: __, ...member }) => member);
}

interface ChangeRow {
  readonly at: Date;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

const CHANGES = `
  SELECT x.changed_at AS at, a.version AS "from", b.version AS "to", x.reason
    FROM session_rule_change x
    JOIN council_rule a ON a.id = x.from_rule_id
    JOIN council_rule b ON b.id = x.to_rule_id
   WHERE x.session_id = $1 ORDER BY x.id`;

/** The rules a session ran under, in words, and how they changed on the way. */
export async function ruleFacts(
  context: Context,
  session: CouncilSessionEntity,
): Promise<{ facts: RuleFacts; rule: CouncilRuleEntity }> {
  const rule = await context.load(councilRuleById, session.ruleId);
  if (!rule) throw new Error(`session ${session.id} has no rules`);
  const { rows } = await context.db.pool.query<ChangeRow>(CHANGES, [session.id]);
  const changes = rows.map((row) => ({ ...row, at: formatMoment(row.at, 'VI') }));
  return { rule, facts: { version: rule.version, lines: ruleLines(rule), changes } };
}

/** The time of day on the clocks of Viet Nam: "08:42". */
export function clock(moment: Date): string {
  return formatMoment(moment, 'VI').slice(0, 5);
}

/** Whose council it is, also for those who were only invited to one of its sessions. */
export async function councilLevelOf(context: Context, councilId: string): Promise<CouncilLevel> {
  const { rows } = await context.db.pool.query<{ level: CouncilLevel }>(
    'SELECT level FROM council WHERE id = $1',
    [councilId],
  );
  return rows[0]!.level;
}

import { calendarOf } from '../calendar/calendar.loader.ts';
import type { Context } from '../platform/graphql/context.ts';
import { dossierRows } from './dossier.loader.ts';
import { type DeadlineKind, type DeadlineState } from './dossier-form.enums.ts';
import { deadlineState, workingDaysLeft } from './receipt.rules.ts';

/** Everything that has to be done by a day and is not done, with who has to do it. */
export const OPEN_DEADLINES = `
  SELECT dossier_id,
         CASE level WHEN 'COMMUNE' THEN 'COMMUNE_ASSESSMENT' ELSE 'RE_RATING' END AS kind,
         due_on, level AS part, level AS who
    FROM dossier_receipt WHERE done_on IS NULL AND due_on IS NOT NULL
  UNION ALL
  SELECT r.dossier_id, 'REQUEST', r.due_on, r.id::text, r.addressee
    FROM dossier_request r JOIN dossier of ON of.id = r.dossier_id
   WHERE r.state = 'OPEN' AND of.state IN ('FORWARDED', 'ACCEPTED')`;

export interface Deadline {
  readonly dossierId: string;
  readonly kind: DeadlineKind;
  readonly dueOn: string;
  readonly workingDaysLeft: number;
  readonly state: DeadlineState;
}

/** More than this are not listed at once; those due first come first. */
const AT_MOST = 500;

/** The open deadlines of dossiers that the actor may read, the one due first before others. */
export async function openDeadlines(
  context: Context,
  { states, communeId }: { states?: readonly DeadlineState[] | null; communeId?: string | null },
): Promise<Deadline[]> {
  const rows = dossierRows(context)
    .innerJoin(`(${OPEN_DEADLINES})`, 'deadline', 'deadline.dossier_id = d.id')
    .select('d.id', 'dossierId')
    .addSelect('deadline.kind', 'kind')
    .addSelect(`to_char(deadline.due_on, 'YYYY-MM-DD')`, 'dueOn')
    .orderBy('deadline.due_on')
    .addOrderBy('d.id')
    .limit(AT_MOST);
  if (communeId) rows.andWhere('d.communeId = :communeId', { communeId });
  const found = await rows.getRawMany<Pick<Deadline, 'dossierId' | 'kind' | 'dueOn'>>();
  const calendar = await calendarOf(context);
  return found
    .map((row) => ({
      ...row,
      workingDaysLeft: workingDaysLeft(context.today, row.dueOn, calendar),
      state: deadlineState(context.today, row.dueOn, calendar),
    }))
    .filter(({ state }) => !states || states.includes(state));
}

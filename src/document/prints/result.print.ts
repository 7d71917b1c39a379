import { councilAccess } from '../../council/council.access.ts';
import { recusalsByItemId } from '../../council/session.loader.ts';
import { runsSession } from '../../council/session-role.ts';
import { decide } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { DocumentFormat, DocumentKind } from '../document.enums.ts';
import { itemFacts, type Item } from '../item-facts.loader.ts';
import { minutesOf } from '../minutes.loader.ts';
import type { ItemFacts } from '../papers/facts.ts';
import type { SummaryData } from '../papers/summary.paper.ts';
import type { Print, PrintDefinition, PrintProblem, PrintRequest } from './print.ts';
import { chairOf, inFileName, isReleased, secretaryOf, sessionOf } from './session.ts';

/** Whether the viewer has a tie to a product whose figures stand in a table of all. */
export async function isTied(context: Context, items: readonly Item[]): Promise<boolean> {
  const me = context.actor.personId;
  const lists = await context.loadMany(
    recusalsByItemId,
    items.map((item) => item.id),
  );
  return lists.some((list, index) => {
    const released = items[index]?.phase === 'RELEASED';
    return released && list.some((one) => one.personId === me);
  });
}

/** The paper needs neither telephone nor address; a workbook for work does, where they are shown. */
function withoutContacts(items: readonly ItemFacts[]): ItemFacts[] {
  return items.map((item) => ({
    ...item,
    product: { ...item.product, phone: null, address: null },
  }));
}

async function gatherSummary(
  context: Context,
  request: PrintRequest,
): Promise<Print | PrintProblem> {
  const found = await sessionOf(context, request);
  if (!found || !decide(councilAccess.itemResults, context.actor).allowed) return 'NOT_FOUND';
  const { session, facts, members, items, rule } = found;
  if (await isTied(context, items)) return 'TIED';
  const all = await itemFacts(context, items, rule);
  if (all.every((item) => item.result === null)) return 'NOT_RELEASED';
  const pdf = request.format === DocumentFormat.PDF;
  const data: SummaryData = {
    session: facts,
    items: pdf ? withoutContacts(all) : all,
    chair: chairOf(members),
    secretary: secretaryOf(members),
  };
  const contacts = !pdf && all.some((item) => item.product.phone !== null);
  return {
    subjectType: 'CouncilSession',
    subjectId: session.id,
    scope: `${request.kind}:${request.format}:${session.id}${contacts ? ':contacts' : ''}`,
    number: session.number,
    draft: !isReleased(session),
    fileName: `bang-tong-hop-ket-qua-${inFileName(session.number)}`,
    data,
    paper: 'SUMMARY',
    book: 'SUMMARY',
    sets: 1,
  };
}

async function gatherMinutes(
  context: Context,
  request: PrintRequest,
): Promise<Print | PrintProblem> {
  const found = await sessionOf(context, request);
  if (!found || !decide(councilAccess.councils, context.actor).allowed) return 'NOT_FOUND';
  if (await isTied(context, found.items)) return 'TIED';
  const { session } = found;
  const { data, minutes, figuresHash } = await minutesOf(context, found);
  // Until they are locked they are the business of those who write them.
  if (!minutes?.lockedAt && !(await runsSession(context, session))) return 'NOT_FOUND';
  if (minutes?.figuresHash && !minutes.figuresHash.equals(figuresHash)) return 'FIGURES_DIFFER';
  return {
    subjectType: 'CouncilSession',
    subjectId: session.id,
    scope: `${request.kind}:${session.id}`,
    number: session.number,
    draft: !minutes?.lockedAt,
    fileName: `bien-ban-${inFileName(session.number)}`,
    data: { ...data, items: withoutContacts(data.items) },
    paper: 'MINUTES',
    sets: Math.ceil(found.items.length / 20),
  };
}

export const summaryPrint: PrintDefinition = {
  kind: DocumentKind.RESULT_SUMMARY,
  formats: [DocumentFormat.PDF, DocumentFormat.XLSX],
  subjects: ['CouncilSession'],
  gather: gatherSummary,
};

export const minutesPrint: PrintDefinition = {
  kind: DocumentKind.MINUTES,
  formats: [DocumentFormat.PDF],
  subjects: ['CouncilSession'],
  gather: gatherMinutes,
};

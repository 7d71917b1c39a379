import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { AskFailure } from '../ask.ts';
import {
  AgendaContractsDocument,
  AgendaDifficultiesDocument,
  AgendaDutiesDocument,
  AgendaEmulationDocument,
  AgendaRecommendationsDocument,
  AgendaSessionsDocument,
  AgendaSurveysDocument,
  AgendaVisitsDocument,
} from '../generated/operations.ts';
import type { Page, PageRequest } from '../page.ts';
import { calendarText, daysAfter, type CalendarEvent } from './ical.ts';

/** What is open stays for a while after its day, as what comes within a year. */
const [BEFORE, AHEAD] = [31, 366];

/** What is due for whom the secret link belongs to, as their roles show it now. */
export const agendaFile: Page = {
  audience: 'link',
  async load(request) {
    const parts = [
      ...[sessions, duties, difficulties, visits, recommendations, surveys, contracts, emulation],
    ];
    const events: CalendarEvent[] = [];
    for (const part of parts) events.push(...(await part(request)));
    return {
      kind: 'file',
      type: 'text/calendar; charset=utf-8',
      name: 'ocop.ics',
      text: calendarText(request.t.agenda.name, events, request.context.now),
    };
  },
};

/** A part that is not for the roles of somebody is no part of their calendar. */
async function asked<Result, Variables>(
  { ask }: PageRequest,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result | null> {
  try {
    return await ask(document, variables);
  } catch (error) {
    if (error instanceof AskFailure && error.status === 403) return null;
    throw error;
  }
}

function away({ context }: PageRequest, days: number): string {
  return daysAfter(context.today, days);
}

function around(request: PageRequest) {
  return { from: away(request, -BEFORE), until: away(request, AHEAD) };
}

const known = (id: string, revision: number, what = '') => ({
  uid: `${id}${what}@ocop`,
  sequence: revision - 1,
});

async function sessions(request: PageRequest): Promise<CalendarEvent[]> {
  const found = await asked(request, AgendaSessionsDocument, { from: away(request, -BEFORE) });
  return (found?.councilSessions.nodes ?? []).map((one) => ({
    ...known(one.id, one.revision),
    day: one.heldOn,
    time: one.startsAt,
    title: request.t.agenda.session(one.number, one.council?.name),
    place: one.place,
  }));
}

async function duties(request: PageRequest): Promise<CalendarEvent[]> {
  const found = await asked(request, AgendaDutiesDocument, around(request));
  return (found?.dutyOccurrences.nodes ?? []).flatMap(({ id, revision, due, duty }) =>
    due && duty
      ? [
          {
            ...known(id, revision),
            day: due,
            title: request.t.agenda.duty(duty.code),
            text: request.t.agenda.dutyText(duty.paragraph, duty.document?.number),
          },
        ]
      : [],
  );
}

async function difficulties(request: PageRequest): Promise<CalendarEvent[]> {
  const { agenda } = request.t;
  const found = await asked(request, AgendaDifficultiesDocument, {});
  return (found?.difficulties.nodes ?? []).flatMap((one) => {
    const commune = one.commune?.fullName ?? '';
    const about = {
      changedAt: one.movedAt,
      text: one.criterion ? agenda.criterion(one.criterion.number, one.criterion.name) : undefined,
    };
    const clock = (what: string, day: string | null | undefined, title: string) =>
      day ? [{ ...known(one.id, one.revision, what), ...about, day, title }] : [];
    return [
      ...clock('-answer', one.answerBy, agenda.answer(commune)),
      ...clock('-escalation', one.escalatesOn, agenda.escalation(commune)),
    ];
  });
}

async function visits(request: PageRequest): Promise<CalendarEvent[]> {
  const found = await asked(request, AgendaVisitsDocument, around(request));
  return (found?.inspectionVisits.nodes ?? []).flatMap((one) =>
    one.plannedOn
      ? [
          {
            ...known(one.id, one.revision),
            changedAt: one.updatedAt,
            day: one.plannedOn,
            title: request.t.agenda.visit(one.commune?.fullName ?? ''),
            text: one.organisation?.name,
          },
        ]
      : [],
  );
}

async function recommendations(request: PageRequest): Promise<CalendarEvent[]> {
  const found = await asked(request, AgendaRecommendationsDocument, around(request));
  return (found?.recommendations.nodes ?? []).flatMap((one) =>
    one.dueOn
      ? [
          {
            ...known(one.id, one.revision),
            changedAt: one.updatedAt,
            day: one.dueOn,
            title: request.t.agenda.recommendation[one.kind](one.addressee?.name ?? ''),
          },
        ]
      : [],
  );
}

async function surveys(request: PageRequest): Promise<CalendarEvent[]> {
  const found = await asked(request, AgendaSurveysDocument, {});
  return (found?.incomeSurveys.nodes ?? []).map((one) => ({
    ...known(one.id, one.revision),
    changedAt: one.updatedAt,
    day: one.windowFrom,
    lastDay: one.windowTo,
    title: request.t.agenda.survey(one.commune?.fullName ?? '', one.year),
  }));
}

async function contracts(request: PageRequest): Promise<CalendarEvent[]> {
  const found = await asked(request, AgendaContractsDocument, {});
  return (found?.tradeContracts.nodes ?? []).flatMap(({ id, revision, number, validUntil }) =>
    validUntil
      ? [
          {
            ...known(id, revision),
            day: validUntil,
            title: request.t.agenda.contract(number),
          },
        ]
      : [],
  );
}

/** The last day to register, and launches and reviews that are planned. */
async function emulation(request: PageRequest): Promise<CalendarEvent[]> {
  const { agenda } = request.t;
  const found = await asked(request, AgendaEmulationDocument, around(request));
  const ends = (found?.emulationCampaigns.nodes ?? []).map((one) => ({
    ...known(one.id, one.revision, '-register'),
    day: one.registerUntil ?? one.endsOn,
    title: agenda.emulationRegistration(one.name),
  }));
  const events = (found?.emulationEvents.nodes ?? []).flatMap((one) =>
    one.plannedOn
      ? [
          {
            ...known(one.id, one.revision),
            changedAt: one.updatedAt,
            day: one.plannedOn,
            title: agenda.emulationEvent(one.title, one.commune?.fullName),
            text: one.campaign?.name,
            place: one.place,
          },
        ]
      : [],
  );
  return [...ends, ...events];
}

import { Role } from '../../../src/identity/identity.enums.ts';
import {
  HAMLETS,
  hamletSet,
  HUNG_DAO,
  INCOME,
  VINH_QUANG,
} from '../../commune-criteria/support.ts';
import type { Actor } from '../../../src/platform/graphql/actor.ts';
import { actorOf } from '../../support/actors.ts';
import { op } from '../../support/rating.ts';
import { CITY, done, gid, standings, type Fixture, type Fixtures, type World } from '../world.ts';
import type { Reads } from './read.ts';

const CELL = {
  communeId: gid('Commune', HUNG_DAO),
  indicatorId: gid('Indicator', HAMLETS),
  text: '2',
};
const PREVIEW = `query ($year: Int!, $cells: [IndicatorAssessmentCellInput!]!) {
  indicatorAssessmentPastePreview(year: $year, cells: $cells) { confirmation } }`;
const confirmations = new Map<number, string>();

const pastedCells = (year: number) => ({
  ...{ year, cells: [CELL], confirmation: confirmations.get(year)! },
});

/** Pastes a cell of one year, and looks at the same of the next. */
async function pasteIn({ api }: World, officer: Actor, year: number): Promise<string> {
  for (const one of [year, year + 1]) {
    const seen = await api.as(officer).ok(PREVIEW, { year: one, cells: [CELL] });
    confirmations.set(one, seen.indicatorAssessmentPastePreview.confirmation as string);
  }
  const { paste } = await done(api, officer, 'indicatorAssessmentPaste', 'paste { id }', {
    input: { ...pastedCells(year), operationId: op() },
  });
  return paste.id as string;
}

const proposed = (year: number) => ({
  rows: [{ indicatorId: gid('Indicator', INCOME), year, value: '60', source: 'Thử' }].map(
    (row) => ({ ...row, confidence: 'SECONDARY' }),
  ),
  operationId: op(),
});

/** A threshold that somebody else of the office has proposed. */
async function proposalIn({ api }: World): Promise<string> {
  const { proposals } = await done(
    ...([api, actorOf(Role.COORDINATION_OFFICE), 'indicatorThresholdsPropose'] as const),
    ...(['proposals { id }', { input: proposed(2028) }] as const),
  );
  return proposals[0].id as string;
}

async function draftIn({ api }: World, code: string): Promise<string> {
  const office = actorOf(Role.COORDINATION_OFFICE);
  const { draft } = await done(api, office, 'criteriaSetDraftSave', 'draft { id }', {
    input: { ...hamletSet(code), operationId: op() },
  });
  return draft.id as string;
}

/** What only officers may ask. */
export async function criteriaReads(world: World): Promise<Reads> {
  const units = { inside: [HUNG_DAO], outside: [VINH_QUANG] };
  const people = await standings(world.api, units, {
    ...{ inside: world.producerId, outside: world.rivalId },
  });
  const waiting = await proposalIn(world);
  const drafted = await draftIn(world, 'xom-doc');
  return {
    criteriaSetDrafts: {
      document: '{ answer: criteriaSetDrafts(first: 100) { nodes { id } } }',
      thing: () => drafted,
    },
    thresholdProposals: {
      document: '{ answer: thresholdProposals(first: 100) { nodes { id } } }',
      thing: () => waiting,
    },
    indicatorAssessmentPastePreview: {
      document: `query ($id: ID!) { answer: indicatorAssessmentPastePreview(year: 2019, cells: [
        { communeId: $id, indicatorId: "${CELL.indicatorId}", text: "2" }]) { confirmation } }`,
      ...{ thing: () => CELL.communeId, people, byId: 'other' },
    },
  };
}

/** What communes reached, in the two communes of the former city; and the targets of the programme. */
export async function criteriaFixtures(world: World): Promise<Fixtures> {
  const { api } = world;
  const units = { inside: [HUNG_DAO], outside: [VINH_QUANG] };
  const people = await standings(api, units, { inside: world.producerId, outside: world.rivalId });
  const officer = people[Role.COMMUNE_OFFICER].inside;
  const commune = gid('Commune', HUNG_DAO);
  const result = (year: number) => ({
    ...{ communeId: commune, year, indicatorId: gid('Indicator', HAMLETS), value: '2' },
    operationId: op(),
  });
  const recorded = async (year: number) =>
    (
      await done(api, officer, 'indicatorAssessmentRecord', 'assessment { id }', {
        input: result(year),
      })
    ).assessment.id as string;
  const submitted = await recorded(2023);
  await done(api, officer, 'indicatorAssessmentSubmit', 'assessment { id }', {
    id: submitted,
    input: { baseRevision: 1 },
  });
  const steps = (id: string, baseRevision: number): Fixture => ({
    ...{ object: id, people },
    args: () => ({ input: { assessments: [{ id, baseRevision }], operationId: op() } }),
  });
  const step = (id: string, baseRevision: number, more: object = {}): Fixture => ({
    ...{ object: id, people, args: () => ({ id, input: { baseRevision, ...more } }) },
  });
  const place = (input: object): Fixture => ({
    ...{ object: commune, people, args: () => ({ input: { ...input, operationId: op() } }) },
  });
  const period = (year: number) => ({
    ...{ year, periodKind: 'YEAR_END', reason: 'Thử', operationId: op() },
  });
  await done(
    api,
    people[Role.COORDINATION_OFFICE].inside,
    'assessmentPeriodClose',
    'period { id }',
    {
      input: period(2018),
    },
  );
  const waiting = await proposalIn(world);
  const drafted = await draftIn(world, 'xom-thu');
  const pasted = await pasteIn(world, officer, 2020);
  return {
    assessmentPeriodClose: { args: () => ({ input: period(2017) }) },
    assessmentPeriodReopen: { args: () => ({ input: period(2018) }) },
    indicatorAssessmentPaste: {
      ...{ object: commune, people },
      args: () => ({ input: { ...pastedCells(2021), operationId: op() } }),
    },
    indicatorAssessmentPasteUndo: {
      ...{ object: pasted, people, args: () => ({ id: pasted, input: { operationId: op() } }) },
    },
    indicatorAssessmentRecord: place(result(2022)),
    indicatorAssessmentSubmit: step(await recorded(2024), 1),
    indicatorAssessmentsSubmit: steps(await recorded(2016), 1),
    indicatorAssessmentApprove: step(submitted, 2),
    indicatorAssessmentsApprove: steps(submitted, 2),
    indicatorAssessmentReturn: step(submitted, 2, { reason: 'Thử' }),
    incomeFigureRecord: place({
      ...{ communeId: commune, year: 2021, method: 'QD_1245_2022', amount: 46600 },
      ...{ source: 'Báo cáo của xã', status: 'SUMMARISED' },
    }),
    communeGroupSet: {
      args: () => ({
        id: commune,
        input: {
          ...{ communeGroup: 'GROUP_3', validFrom: '2025-01-01', source: 'Thử' },
          operationId: op(),
        },
      }),
    },
    criteriaSetDraftSave: {
      args: () => ({ input: { ...hamletSet('xom-moi'), operationId: op() } }),
    },
    criteriaSetDraftDrop: {
      args: () => ({ id: drafted, input: { baseRevision: 1, operationId: op() } }),
    },
    criteriaSetPublish: {
      args: () => ({ id: drafted, input: { baseRevision: 1, operationId: op() } }),
    },
    indicatorThresholdsPropose: { args: () => ({ input: proposed(2025) }) },
    thresholdProposalsConfirm: {
      args: () => ({ input: { ids: [waiting], operationId: op() } }),
    },
    thresholdProposalsRefuse: {
      args: () => ({ input: { ids: [waiting], reason: 'Thử', operationId: op() } }),
    },
    programmeTargetSet: {
      args: () => ({
        input: {
          ...{ code: 'THU-1', text: 'Chỉ tiêu thử', metric: 'OTHER', comparator: 'GTE' },
          ...{ goal: '90', unit: '%', due: '2026-12-31', unitId: gid('District', CITY) },
          operationId: op(),
        },
      }),
    },
  };
}

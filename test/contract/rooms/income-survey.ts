import { uuidv7 } from '../../../src/platform/db/uuid.ts';
import { Role } from '../../../src/identity/identity.enums.ts';
import { HUNG_DAO, household, planInput, VINH_QUANG } from '../../income-survey/support.ts';
import { op } from '../../support/rating.ts';
import { done, gid, standings, type Fixtures, type Standings, type World } from '../world.ts';
import type { Reads } from './read.ts';

const PLACELESS: readonly Role[] = [Role.ADMINISTRATOR, Role.AUDITOR, Role.PRODUCER];

/** Everybody in one commune and in another, with grants in the database: row security looks for them. */
async function surveyStandings(world: World): Promise<Standings> {
  const { api } = world;
  const units = { inside: [HUNG_DAO], outside: [VINH_QUANG] };
  const people = await standings(api, units, { inside: world.producerId, outside: world.rivalId });
  for (const role of Object.values(Role).filter((one) => !PLACELESS.includes(one))) {
    const { inside, outside } = people[role];
    await api.db.owner.query(
      `INSERT INTO role_grant (person_id, role, unit_id, valid_from)
       VALUES ($1, $3, $4, '2020-01-01'), ($2, $3, $5, '2020-01-01')`,
      [inside.personId, outside.personId, role, HUNG_DAO, VINH_QUANG],
    );
  }
  return people;
}

async function surveyIn(world: World, people: Standings, year: number): Promise<string> {
  const dates = { windowFrom: `${year}-08-01`, windowTo: `${year}-08-20` };
  const officer = people[Role.COMMUNE_OFFICER].inside;
  const { survey } = await done(world.api, officer, 'incomeSurveyPlan', 'survey { id }', {
    input: planInput({ year, ...dates }),
  });
  return survey.id as string;
}

export async function incomeSurveyFixtures(world: World): Promise<Fixtures> {
  const people = await surveyStandings(world);
  const planned = await surveyIn(world, people, 2023);
  const summed = await surveyIn(world, people, 2024);
  const officer = people[Role.COMMUNE_OFFICER].inside;
  const { api } = world;
  const advance = (step: string, baseRevision: number) =>
    done(api, officer, 'incomeSurveyAdvance', 'survey { id }', {
      ...{ id: summed, input: { step, baseRevision, operationId: op() } },
    });
  await advance('START', 1);
  const households = [1, 2, 3, 4, 5].map((order) =>
    household(order, { interviewedOn: '2024-08-05' }),
  );
  await done(api, officer, 'householdReturnSave', 'results { outcome }', {
    ...{ id: summed, input: { households, operationId: op() } },
  });
  await advance('SUMMARISE', 2);
  const on = (id: string, input: () => object) => ({
    ...{ object: id, people, args: () => ({ id, input: { ...input(), operationId: op() } }) },
  });
  const { windowFrom, windowTo, areas } = planInput();
  return {
    incomeSurveyPlan: {
      ...{ object: gid('Commune', HUNG_DAO), people },
      args: () => ({
        input: planInput({ year: 2022, windowFrom: '2022-08-01', operationId: op() }),
      }),
    },
    incomeSurveyUpdate: on(planned, () => ({ windowFrom, windowTo, areas, baseRevision: 1 })),
    incomeSurveyAdvance: on(planned, () => ({ step: 'START', baseRevision: 1 })),
    incomeSurveyReview: on(summed, () => ({ step: 'ACCEPT', baseRevision: 3 })),
    householdReturnSave: on(planned, () => ({
      households: [
        household(1, {
          id: uuidv7(),
          completed: false,
          interviewedOn: null,
          members: 0,
          lines: [],
        }),
      ],
    })),
  };
}

export async function incomeSurveyReads(world: World): Promise<Reads> {
  const people = await surveyStandings(world);
  const survey = await surveyIn(world, people, 2023);
  const one = household(1, { completed: false, interviewedOn: null, members: 0, lines: [] });
  await done(
    world.api,
    people[Role.COMMUNE_OFFICER].inside,
    'householdReturnSave',
    'results { outcome }',
    {
      ...{ id: survey, input: { households: [one], operationId: op() } },
    },
  );
  return {
    incomeSurveys: {
      document: '{ answer: incomeSurveys(first: 100) { nodes { id } } }',
      ...{ thing: () => survey, people },
    },
    surveyHouseholds: {
      document: `{ answer: surveyHouseholds(surveyId: "${survey}", first: 100) { nodes { id } } }`,
      ...{ thing: () => gid('IncomeHousehold', one.id), people },
    },
    communeEconomy: {
      document: `query ($id: ID!) { answer: communeEconomy(communeId: $id, year: 2025) { label } }`,
      ...{ thing: () => gid('Commune', HUNG_DAO), people, byId: 'everybody' },
    },
  };
}

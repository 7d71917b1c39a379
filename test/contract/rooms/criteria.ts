import { Role } from '../../../src/identity/identity.enums.ts';
import { HAMLETS, HUNG_DAO, INCOME, VINH_QUANG } from '../../commune-criteria/support.ts';
import { op } from '../../support/rating.ts';
import { CITY, done, gid, standings, type Fixture, type Fixtures, type World } from '../world.ts';

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
  const step = (id: string, baseRevision: number, more: object = {}): Fixture => ({
    ...{ object: id, people, args: () => ({ id, input: { baseRevision, ...more } }) },
  });
  const place = (input: object): Fixture => ({
    ...{ object: commune, people, args: () => ({ input: { ...input, operationId: op() } }) },
  });
  return {
    indicatorAssessmentRecord: place(result(2022)),
    indicatorAssessmentSubmit: step(await recorded(2024), 1),
    indicatorAssessmentApprove: step(submitted, 2),
    indicatorAssessmentReturn: step(submitted, 2, { reason: 'Thử' }),
    incomeFigureRecord: place({
      ...{ communeId: commune, year: 2021, method: 'QD_1245_2022', amount: 46600 },
      ...{ source: 'Báo cáo của xã', status: 'SUMMARISED' },
    }),
    indicatorThresholdSet: {
      args: () => ({
        id: gid('Indicator', INCOME),
        input: {
          ...{ year: 2025, value: '60', source: 'Thử', confidence: 'SECONDARY' },
          operationId: op(),
        },
      }),
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

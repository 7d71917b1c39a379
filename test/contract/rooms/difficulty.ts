import { criterionId } from '../../../seeds/reference/commune-criteria.ts';
import { NTM } from '../../commune-criteria/support.ts';
import { COMMUNE, op } from '../../support/rating.ts';
import { CITY, gid, type Fixture, type Fixtures, type World } from '../world.ts';
import type { Reads } from './read.ts';

const CRITERION = criterionId(NTM, 10);

/** A difficulty of the commune of the first producer in the state that each step starts from. */
export async function difficultyFixtures(world: World): Promise<Fixtures> {
  const organisationId = gid('ProgrammeOrganisation', await levelAbove(world));
  const raised = await difficultyIn(world, 'RAISED');
  const answered = await difficultyIn(world, 'ANSWERED');
  const commune = gid('Commune', COMMUNE);
  const step = (id: string, more: object): Fixture => ({
    object: id,
    args: () => ({ id, input: { baseRevision: 1, operationId: op(), ...more } }),
  });
  const raise = {
    ...{ communeId: commune, criterionId: gid('Criterion', CRITERION) },
    description: 'Chưa có sản phẩm',
  };
  const level = {
    ...{ code: 'THU-CAP-2', name: 'Thử', rank: 9, unitId: gid('District', CITY) },
    ...{ organisationId, source: 'Thử' },
  };
  return {
    difficultyRaise: { object: commune, args: () => ({ input: { ...raise, operationId: op() } }) },
    difficultyAssign: step(raised, { organisationId }),
    difficultyAnswer: step(raised, { text: 'Trả lời' }),
    difficultyEscalate: step(raised, { reason: 'Gấp' }),
    difficultyWithdraw: step(raised, { reason: 'Thôi' }),
    difficultyClose: step(answered, { result: 'SOLVED', resultText: 'Xong' }),
    difficultyReopen: step(answered, { reason: 'Chưa xong' }),
    difficultyLevelSave: { args: () => ({ input: { ...level, operationId: op() } }) },
  };
}

export async function difficultyReads(world: World): Promise<Reads> {
  const raised = await difficultyIn(world, 'RAISED');
  return {
    difficulties: {
      document: '{ answer: difficulties(first: 100) { nodes { id } } }',
      thing: () => raised,
    },
    difficulty: {
      document: 'query ($id: ID!) { answer: difficulty(id: $id) { id } }',
      thing: () => raised,
    },
  };
}

async function difficultyIn({ api }: World, state: 'RAISED' | 'ANSWERED'): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO difficulty (commune_id, criterion_id, description, state, raised_by, raised_at,
                             waiting_since, moved_at)
     VALUES ($1, $2, 'Chưa có sản phẩm', $3, (SELECT id FROM person LIMIT 1), now(), now(), now())
     RETURNING id`,
    [COMMUNE, CRITERION, state],
  );
  return gid('Difficulty', rows[0]!.id);
}

/** A level for the province; the organisation that acts there. */
async function levelAbove({ api }: World): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `WITH organisation AS (
       INSERT INTO programme_organisation (code, name, kind, unit_id, source)
       SELECT 'THU-BCD', 'Ban Chỉ đạo thử', 'STEERING_COMMITTEE', id, 'Thử'
         FROM unit WHERE level = 'PROVINCE' RETURNING id, unit_id)
     INSERT INTO difficulty_level (code, name, rank, unit_id, organisation_id, source)
     SELECT 'THU-CAP', 'Cấp thử', 2, unit_id, id, 'Thử' FROM organisation
     RETURNING organisation_id AS id`,
  );
  return rows[0]!.id;
}

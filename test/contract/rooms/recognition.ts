import { RecognitionState } from '../../../src/recognition/recognition.enums.ts';
import { COMMUNE, op } from '../../support/rating.ts';
import { gid, type Fixture, type Fixtures, type World } from '../world.ts';
import type { Reads } from './read.ts';

/** Files of the commune of the first producer, each for a year of its own. */
export async function recognitionFixtures(world: World): Promise<Fixtures> {
  const registered = await recognitionIn(world, RecognitionState.REGISTERED, 2001);
  const sent = await recognitionIn(world, RecognitionState.SELF_ASSESSED, 2002);
  const { rows } = await world.api.db.owner.query<{ id: string }>(
    `INSERT INTO satisfaction_threshold (standard, from_year, to_year, rate, source, proposed_by,
                                         proposed_at)
     VALUES ('NTM', 2001, 2001, 80, 'Thử', (SELECT id FROM person LIMIT 1), now()) RETURNING id`,
  );
  const commune = gid('Commune', COMMUNE);
  const on = (id: string, more: object): Fixture => ({
    object: id,
    args: () => ({ id, input: { operationId: op(), ...more } }),
  });
  const made = (more: () => object): Fixture => ({
    object: commune,
    args: () => ({ input: { operationId: op(), ...more() } }),
  });
  const file = { unitId: commune, standard: 'NTM', year: 2026 };
  return {
    recognitionRegister: made(() => ({ ...file, hamlet: `Xóm ${op()}` })),
    recognitionEarlierRecord: made(() => ({ ...file, hamlet: `Xóm ${op()}`, source: 'Thử' })),
    recognitionAdvance: on(registered, { step: 'WITHDRAW', text: 'Thôi', baseRevision: 1 }),
    recognitionReview: on(sent, { step: 'RETURN', text: 'Bổ sung', baseRevision: 1 }),
    recognitionConditionState: on(registered, { condition: 'SECURITY', met: true, source: 'Thử' }),
    satisfactionSurveyRecord: on(registered, {
      ...{ conductedBy: 'Mặt trận', heldFrom: '2024-01-01', heldTo: '2024-01-02' },
      contents: [{ name: 'Đường', asked: 2, satisfied: 1 }],
    }),
    satisfactionThresholdPropose: {
      args: () => ({
        input: {
          ...{ standard: 'NTM', fromYear: 2090, toYear: 2090, rate: '80', source: 'Thử' },
          operationId: op(),
        },
      }),
    },
    satisfactionThresholdConfirm: {
      args: () => ({
        id: gid('SatisfactionThreshold', rows[0]!.id),
        input: { operationId: op() },
      }),
    },
    hamletCountRecord: made(() => ({
      ...{ communeId: commune, hamlets: 9, day: '2026-01-01', source: 'Thử' },
    })),
  };
}

export async function recognitionReads(world: World): Promise<Reads> {
  const file = await recognitionIn(world, RecognitionState.REGISTERED, 2003);
  return {
    recognitions: {
      document: '{ answer: recognitions(first: 100) { nodes { id } } }',
      thing: () => file,
    },
    recognition: {
      document: 'query ($id: ID!) { answer: recognition(id: $id) { id } }',
      thing: () => file,
    },
  };
}

async function recognitionIn(
  { api }: World,
  state: RecognitionState,
  year: number,
): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO recognition (unit_id, standard, year, period_kind, state)
     VALUES ($1, 'NTM', $3, 'YEAR_END', $2) RETURNING id`,
    [COMMUNE, state, year],
  );
  return gid('Recognition', rows[0]!.id);
}

import { In, type EntityTarget, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { attachedFiles } from '../media/attached-files.loader.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import {
  RecognitionStatementEntity,
  SatisfactionContentEntity,
  SatisfactionSurveyEntity,
  SatisfactionThresholdEntity,
} from './evidence.entity.ts';
import { recognitionAccess } from './recognition.access.ts';
import { RecognitionEntity, RecognitionStepEntity } from './recognition.entity.ts';
import { visibleRecognitions } from './recognition.filter.ts';

/** Files the actor may read (alias `r`), to be filtered and paged. */
export function recognitionRows(context: Context): SelectQueryBuilder<RecognitionEntity> {
  const { sql, parameters } = visibleRecognitions(context.actor);
  return context.db.source.manager
    .createQueryBuilder(RecognitionEntity, 'r')
    .where(sql, parameters);
}

/** Files by id; hidden ones are null like those that do not exist. */
export const recognitionById = defineLoader<string, RecognitionEntity | null>(
  'recognitionById',
  async (ids, context) => {
    const rows = await recognitionRows(context).andWhere('r.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The following hang on a file that was found through the loader above. */
export const stepsByRecognitionId = inOrder('recognitionSteps', RecognitionStepEntity);
export const statementsByRecognitionId = inOrder(
  'recognitionStatements',
  RecognitionStatementEntity,
);
export const surveysByRecognitionId = inOrder('satisfactionSurveys', SatisfactionSurveyEntity);

function inOrder<E extends { recognitionId: string } & ObjectLiteral>(
  name: string,
  entity: EntityTarget<E>,
) {
  return defineLoader<string, E[]>(name, async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(entity, 'row')
      .where('row.recognition_id = ANY(:ids)', { ids })
      .orderBy('row.sequence', 'ASC')
      .getMany();
    return manyByKey(ids, rows, (row) => row.recognitionId);
  });
}

export const contentsBySurveyId = defineLoader<string, SatisfactionContentEntity[]>(
  'satisfactionContents',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(SatisfactionContentEntity, {
      where: { surveyId: In([...ids]) },
      order: { position: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.surveyId);
  },
);

export const filesByRecognitionStepId = attachedFiles('recognition_file', 'step_id');

/** Rates that count, and for the office those that wait (alias `t`). */
export function thresholdRows(context: Context): SelectQueryBuilder<SatisfactionThresholdEntity> {
  const { anywhere } = readScope(recognitionAccess.recognitionReview, context.actor);
  return context.db.source.manager
    .createQueryBuilder(SatisfactionThresholdEntity, 't')
    .where(anywhere ? 'true' : 't.confirmed_at IS NOT NULL');
}

/** The rate that counts for a standard in a year: the one confirmed last. Keys are "STANDARD year". */
export const rateByStandardYear = defineLoader<string, string | null>(
  'satisfactionRates',
  async (keys, context) => {
    const { rows } = await context.db.pool.query<{ key: string; rate: string }>(
      `SELECT asked.key, t.rate FROM unnest($1::text[]) AS asked(key)
         CROSS JOIN LATERAL (
           SELECT rate FROM satisfaction_threshold
            WHERE standard = split_part(asked.key, ' ', 1) AND confirmed_at IS NOT NULL
              AND split_part(asked.key, ' ', 2)::int BETWEEN from_year AND to_year
            ORDER BY confirmed_at DESC, id DESC LIMIT 1) AS t`,
      [keys],
    );
    return oneByKey(keys, rows, ({ key }) => key).map((row) => row?.rate ?? null);
  },
);

defineNode({
  type: 'Recognition',
  entity: RecognitionEntity,
  load: (context, id) => context.load(recognitionById, id),
});
defineNode({
  type: 'SatisfactionThreshold',
  entity: SatisfactionThresholdEntity,
  load: (context, id) => thresholdRows(context).andWhere('t.id = :id', { id }).getOne(),
});

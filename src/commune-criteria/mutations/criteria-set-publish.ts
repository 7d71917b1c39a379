import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { publishTree } from '../criteria-publish.service.ts';
import { CriteriaSetDraftEntity } from '../criteria-set-draft.entity.ts';
import { CriteriaSetDraft } from '../criteria-set-draft.type.ts';
import { CriteriaSetEntity } from '../criteria-set.entity.ts';
import { CriteriaSet } from '../criteria-set.type.ts';

@InputType({ description: 'Which version of a draft is published.' })
export class CriteriaSetPublishInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const CriteriaSetPublishError = userErrorType('CriteriaSetPublish', {
  NOT_FOUND,
  STALE,
  NO_VALIDITY: 'It has no first day in force.',
  NO_SOURCE: 'It does not say where it was read.',
  SUPERSEDED: 'The set that it corrects has a later version already.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of criteriaSetPublish.' })
export class CriteriaSetPublishPayload {
  @Field(() => CriteriaSet, { nullable: true, description: 'The published set.' })
  set!: CriteriaSetEntity | null;

  @Field(() => CriteriaSetDraft, {
    nullable: true,
    description: 'On refusal the draft as it is stored.',
  })
  draft!: CriteriaSetDraftEntity | null;

  @Field(() => [CriteriaSetPublishError], { description: 'Why nothing was published.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CriteriaSetDraft'),
  input: z.object({ baseRevision: z.number().int(), operationId: operationId() }),
});

@Resolver()
export class CriteriaSetPublishMutation {
  @Access(communeCriteriaAccess.criteriaSetPublish)
  @Mutation(() => CriteriaSetPublishPayload, {
    description:
      'The coordination office publishes a drafted set (ban hành bộ tiêu chí) with its validity and source. A published set is never changed: a correction is a new version of it.',
  })
  criteriaSetPublish(
    @Arg('id', () => ID, { description: 'The draft.' }) id: string,
    @Arg('input', () => CriteriaSetPublishInput, { description: 'The revision that was read.' })
    input: CriteriaSetPublishInput,
    @Ctx() context: Context,
  ): Promise<CriteriaSetPublishPayload> {
    return runMutation(context, {
      name: 'criteriaSetPublish',
      access: communeCriteriaAccess.criteriaSetPublish,
      payload: CriteriaSetPublishPayload,
      errors: CriteriaSetPublishError,
      args: { id, input },
      shape,
      run: (tx, args) => publish(tx, args.id, args.input.baseRevision),
    });
  }
}

async function publish(tx: Transaction, id: string, revision: number) {
  tx.authorize({});
  const { em } = tx;
  const lock = { mode: 'pessimistic_write' } as const;
  const draft = await em.findOne(CriteriaSetDraftEntity, { where: { id }, lock });
  if (!draft) throw notFound(['id']);
  if (draft.revision !== revision) throw stale({ draft });
  const { tree, supersedesId } = draft;
  if (!tree.validFrom) throw refuse('NO_VALIDITY', NO_VALIDITY, ['id'], { draft });
  if (tree.sources.length === 0) throw refuse('NO_SOURCE', NO_SOURCE, ['id'], { draft });
  if (supersedesId && (await em.existsBy(CriteriaSetEntity, { supersedesId }))) {
    throw refuse('SUPERSEDED', SUPERSEDED, ['id'], { draft });
  }
  const set = await publishTree(tx, draft);
  await em.delete(CriteriaSetDraftEntity, { id });
  tx.record({
    action: 'criteriaSet.publish',
    subjectType: 'CriteriaSet',
    subjectId: set.id,
    after: { code: set.code, version: set.version, supersedesId, tree },
  });
  return { set, draft: null };
}

const NO_VALIDITY = {
  vi: 'Bộ tiêu chí chưa có ngày hiệu lực. Chưa ban hành; hãy ghi ngày rồi thử lại.',
  en: 'The set has no first day in force. Nothing was published; enter it and try again.',
};
const NO_SOURCE = {
  vi: 'Bộ tiêu chí chưa ghi nguồn. Chưa ban hành; hãy ghi nguồn văn bản rồi thử lại.',
  en: 'The set has no source. Nothing was published; enter it and try again.',
};
const SUPERSEDED = {
  vi: 'Bộ tiêu chí được sửa đã có phiên bản sau. Chưa ban hành; hãy soạn lại từ phiên bản mới nhất.',
  en: 'The set has a later version already. Nothing was published; draft it anew from the latest.',
};

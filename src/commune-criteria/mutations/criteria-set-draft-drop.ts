import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { CriteriaSetDraftEntity } from '../criteria-set-draft.entity.ts';
import { CriteriaSetDraft } from '../criteria-set-draft.type.ts';

@InputType({ description: 'Which version of a draft is dropped.' })
export class CriteriaSetDraftDropInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const CriteriaSetDraftDropError = userErrorType('CriteriaSetDraftDrop', { NOT_FOUND, STALE });

@Access(REACHED)
@ObjectType({ description: 'Outcome of criteriaSetDraftDrop.' })
export class CriteriaSetDraftDropPayload {
  @Field(() => String, { nullable: true, description: 'Code of the draft that is no more.' })
  droppedCode!: string | null;

  @Field(() => CriteriaSetDraft, {
    nullable: true,
    description: 'On STALE the draft as somebody else stored it.',
  })
  draft!: CriteriaSetDraftEntity | null;

  @Field(() => [CriteriaSetDraftDropError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CriteriaSetDraft'),
  input: z.object({ baseRevision: z.number().int(), operationId: operationId() }),
});

@Resolver()
export class CriteriaSetDraftDropMutation {
  @Access(communeCriteriaAccess.criteriaSetDraftDrop)
  @Mutation(() => CriteriaSetDraftDropPayload, {
    description: 'The coordination office drops a draft (bỏ bản thảo). Published sets stay.',
  })
  criteriaSetDraftDrop(
    @Arg('id', () => ID, { description: 'The draft.' }) id: string,
    @Arg('input', () => CriteriaSetDraftDropInput, { description: 'The revision that was read.' })
    input: CriteriaSetDraftDropInput,
    @Ctx() context: Context,
  ): Promise<CriteriaSetDraftDropPayload> {
    return runMutation(context, {
      name: 'criteriaSetDraftDrop',
      access: communeCriteriaAccess.criteriaSetDraftDrop,
      payload: CriteriaSetDraftDropPayload,
      errors: CriteriaSetDraftDropError,
      args: { id, input },
      shape,
      run: (tx, args) => drop(tx, args.id, args.input.baseRevision),
    });
  }
}

async function drop(tx: Transaction, id: string, revision: number) {
  tx.authorize({});
  const draft = await tx.em.findOneBy(CriteriaSetDraftEntity, { id });
  if (!draft) throw notFound(['id']);
  const gone = await tx.em.delete(CriteriaSetDraftEntity, { id, revision });
  if (!gone.affected) throw stale({ draft });
  tx.record({
    action: 'criteriaSetDraft.drop',
    subjectType: 'CriteriaSetDraft',
    subjectId: id,
    before: { code: draft.code, tree: draft.tree },
  });
  return { droppedCode: draft.code, draft: null };
}

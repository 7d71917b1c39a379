import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { operationId } from '../../platform/graphql/shapes.ts';
import {
  refuse,
  Refusals,
  userErrorType,
  type UserErrorValue,
} from '../../platform/graphql/user-errors.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { insertOnce } from '../commune-criteria.service.ts';
import { CriteriaSetDraftEntity } from '../criteria-set-draft.entity.ts';
import { CriteriaSetDraft } from '../criteria-set-draft.type.ts';
import { CriteriaSetEntity } from '../criteria-set.entity.ts';
import { treeFaults, type CriteriaTree } from '../criteria-tree.rules.ts';
import { criteriaTree, CriteriaTreeInput } from './criteria-tree-input.ts';

@InputType({ description: 'A whole criteria set, typed in or imported.' })
export class CriteriaSetDraftSaveInput {
  @Field(() => String, { description: 'Code of the set: small letters, digits and "-".' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the published set of which it is the next version.',
  })
  supersedesCode?: string | null;

  @Field(() => CriteriaTreeInput, { description: 'The set: what the draft held before goes.' })
  tree!: CriteriaTreeInput;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new draft.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const CriteriaSetDraftSaveError = userErrorType('CriteriaSetDraftSave', {
  NOT_FOUND,
  STALE,
  PUBLISHED: 'A set of this code is published; it is never changed. Take a new code.',
  SUPERSEDED: 'Another set is the next version of that set already.',
  TWICE: 'A number or code is used twice in the set.',
  NO_SUCH_DIVISION: 'The set has no such heading.',
  CONTRADICTION: 'Two parts of the set do not fit together.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of criteriaSetDraftSave.' })
export class CriteriaSetDraftSavePayload {
  @Field(() => CriteriaSetDraft, {
    nullable: true,
    description: 'The draft as stored; on STALE the one somebody else stored.',
  })
  draft!: CriteriaSetDraftEntity | null;

  @Field(() => [CriteriaSetDraftSaveError], { description: 'Everything that is wrong with it.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    code: z.string().refine((code) => /^[a-z0-9-]{3,60}$/.test(code), {
      ...because({
        vi: 'Mã gồm 3–60 chữ thường không dấu, chữ số và dấu gạch ngang.',
        en: 'A code has 3–60 small letters without accents, digits and hyphens.',
      }),
    }),
    supersedesCode: z.string().max(60).nullish(),
    tree: criteriaTree,
    baseRevision: z.number().int().nullish(),
    operationId: operationId(),
  }),
});
type Input = z.infer<typeof shape>['input'];

@Resolver()
export class CriteriaSetDraftSaveMutation {
  @Access(communeCriteriaAccess.criteriaSetDraftSave)
  @Mutation(() => CriteriaSetDraftSavePayload, {
    description:
      'The coordination office drafts a criteria set as a whole (soạn bộ tiêu chí), or replaces what a draft holds. Nothing is judged by it before criteriaSetPublish.',
  })
  criteriaSetDraftSave(
    @Arg('input', () => CriteriaSetDraftSaveInput, { description: 'The set.' })
    input: CriteriaSetDraftSaveInput,
    @Ctx() context: Context,
  ): Promise<CriteriaSetDraftSavePayload> {
    return runMutation(context, {
      name: 'criteriaSetDraftSave',
      access: communeCriteriaAccess.criteriaSetDraftSave,
      payload: CriteriaSetDraftSavePayload,
      errors: CriteriaSetDraftSaveError,
      args: { input },
      shape,
      run: async (tx, args) => ({ draft: await save(tx, args.input) }),
    });
  }
}

async function save(tx: Transaction, input: Input): Promise<CriteriaSetDraftEntity> {
  tx.authorize({});
  const { em } = tx;
  const tree = input.tree as CriteriaTree;
  const faults = treeFaults(tree).map(({ code, text, path }) =>
    refuse(code, text, ['input', 'tree', ...path]),
  );
  if (faults.length > 0) throw new Refusals(faults);
  const { code } = input;
  if (await em.existsBy(CriteriaSetEntity, { code })) {
    throw refuse('PUBLISHED', PUBLISHED, ['input', 'code']);
  }
  const supersedesId = await supersededBy(tx, input);
  const before = await em.findOneBy(CriteriaSetDraftEntity, { code });
  if ((before?.revision ?? null) !== (input.baseRevision ?? null)) throw stale({ draft: before });
  const content = { tree, supersedesId, draftedBy: tx.context.actor.personId };
  const held = before && { id: before.id, baseRevision: before.revision };
  const row = held
    ? await revise(em, CriteriaSetDraftEntity, held, content)
    : await insertOnce(em, CriteriaSetDraftEntity, { id: uuidv7(), code, ...content });
  if (!row) throw stale({ draft: await em.findOneBy(CriteriaSetDraftEntity, { code }) });
  tx.record({
    action: 'criteriaSetDraft.save',
    subjectType: 'CriteriaSetDraft',
    subjectId: row.id,
    before: before && { tree: before.tree },
    after: { code, supersedesId, tree },
  });
  return row;
}

async function supersededBy(tx: Transaction, { supersedesCode }: Input): Promise<string | null> {
  if (!supersedesCode) return null;
  const field = ['input', 'supersedesCode'];
  const old = await tx.em.findOneBy(CriteriaSetEntity, { code: supersedesCode });
  if (!old) throw notFound(field);
  if (await tx.em.existsBy(CriteriaSetEntity, { supersedesId: old.id })) {
    throw refuse('SUPERSEDED', SUPERSEDED, field);
  }
  return old.id;
}

const PUBLISHED = {
  vi: 'Bộ tiêu chí mang mã này đã ban hành nên không sửa được. Chưa ghi gì; hãy soạn phiên bản mới với mã khác.',
  en: 'A set of this code is published and stands. Nothing was stored; draft a new version with another code.',
};
const SUPERSEDED = {
  vi: 'Bộ tiêu chí đó đã có phiên bản sau. Chưa ghi gì; hãy sửa từ phiên bản mới nhất.',
  en: 'That set has a later version already. Nothing was stored; correct the latest one.',
};

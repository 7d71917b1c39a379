import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { findById } from '../../platform/db/rows.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND, stale, STALE } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { productAccess } from '../product.access.ts';
import { SearchSynonymEntity } from '../search-synonym.entity.ts';
import { SearchSynonym } from '../search-synonym.type.ts';

@InputType({ description: 'Words that mean the same.' })
export class SearchSynonymSaveInput {
  @Field(() => ID, { nullable: true, description: 'The entry to change; a new one without it.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The revision that was read; with id only.' })
  baseRevision?: number | null;

  @Field(() => [String], {
    description: 'Each finds all the others: 1 to 12, of at most four words each.',
  })
  terms!: string[];

  @Field(() => [String], {
    description: 'What they find besides, but not the other way round: at most 12.',
  })
  finds!: string[];

  @Field(() => String, { nullable: true, description: 'Why, for those who keep the list.' })
  note?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'False switches the entry off.' })
  active!: boolean;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const SearchSynonymSaveError = userErrorType('SearchSynonymSave', { NOT_FOUND, STALE });

@Access(REACHED)
@ObjectType({ description: 'What came of keeping words that mean the same.' })
export class SearchSynonymSavePayload {
  @Field(() => SearchSynonym, { nullable: true, description: 'The entry as it is now.' })
  synonym!: SearchSynonymEntity | null;

  @Field(() => [SearchSynonymSaveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

/** Queries are compared by at most four words in a row. */
const words = line(60).refine(
  (text) => /^[\p{L}\p{M}\p{N}]+( [\p{L}\p{M}\p{N}]+){0,3}$/u.test(text),
  {
    ...because({
      vi: 'Mỗi mục gồm một đến bốn từ, chỉ chữ và số.',
      en: 'Each has one to four words of letters and digits.',
    }),
  },
);

const shape = z.object({
  input: z
    .object({
      id: idOf('SearchSynonym').nullable().optional(),
      baseRevision: z.int().min(1).nullable().optional(),
      terms: z.array(words).min(1).max(12),
      finds: z.array(words).max(12),
      note: clearable(line(300)),
      active: z.boolean(),
      operationId: operationId(),
    })
    .refine(({ id, baseRevision }) => !id === !baseRevision, {
      path: ['baseRevision'],
      ...because({
        vi: 'Khi sửa một mục, hãy gửi kèm phiên bản đã xem.',
        en: 'Send the revision that was read with the entry to change.',
      }),
    })
    .refine(({ terms, finds }) => terms.length + finds.length > 1, {
      path: ['terms'],
      ...because({
        vi: 'Cần ít nhất hai từ để chúng tìm thấy nhau.',
        en: 'It takes two words for one to find the other.',
      }),
    }),
});

@Resolver()
export class SearchSynonymSaveMutation {
  @Access(productAccess.searchSynonymSave)
  @Mutation(() => SearchSynonymSavePayload, {
    description:
      'Enters words that mean the same to those who search, or changes or switches off an entry. Searching heeds it at once.',
  })
  searchSynonymSave(
    @Arg('input', () => SearchSynonymSaveInput, { description: 'The words.' })
    input: SearchSynonymSaveInput,
    @Ctx() context: Context,
  ): Promise<SearchSynonymSavePayload> {
    return runMutation(context, {
      name: 'searchSynonymSave',
      access: productAccess.searchSynonymSave,
      payload: SearchSynonymSavePayload,
      errors: SearchSynonymSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { em } = tx;
        tx.authorize({});
        const { id, baseRevision, operationId: _, note, ...values } = args.input;
        const before = id ? await findById(em, SearchSynonymEntity, id) : null;
        if (id && !before) throw notFound(['input', 'id']);
        const fields = { ...values, ...(note !== undefined && { note }) };
        const saved = before
          ? await revise(
              em,
              SearchSynonymEntity,
              { id: before.id, baseRevision: baseRevision! },
              fields,
            )
          : await em.save(
              SearchSynonymEntity,
              em.create(SearchSynonymEntity, { ...fields, id: uuidv7() }),
            );
        if (!saved) {
          throw stale({ synonym: await findById(em, SearchSynonymEntity, before!.id) });
        }
        tx.record({
          action: 'search-synonym.save',
          subjectType: 'SearchSynonym',
          subjectId: saved.id,
          before,
          after: saved,
        });
        return { synonym: saved };
      },
    });
  }
}

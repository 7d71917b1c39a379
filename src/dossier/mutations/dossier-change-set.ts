import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { clearable, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { keepChanges } from '../dossier-form.service.ts';
import { ChangeTopic } from '../dossier-form.enums.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { DOSSIER_ERRORS, editableDossier } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';

@InputType({ description: 'What became of one topic.' })
export class DossierChangeInput {
  @Field(() => ChangeTopic, { description: 'The topic.' })
  topic!: ChangeTopic;

  @Field(() => Boolean, { description: 'Whether anything changed.' })
  changed!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What changed and what came of it; needed where something changed.',
  })
  description?: string | null;
}

@InputType({ description: 'What changed, by topic.' })
export class DossierChangeSetInput {
  @Field(() => [DossierChangeInput], { description: 'At most one per topic.' })
  changes!: DossierChangeInput[];

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierChangeSetError = userErrorType('DossierChangeSet', { ...DOSSIER_ERRORS });

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierChangeSet.' })
export class DossierChangeSetPayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierChangeSetError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const changesShape = z
  .array(
    z
      .object({
        topic: z.enum(ChangeTopic),
        changed: z.boolean(),
        description: clearable(prose(4000)),
      })
      .refine(({ changed, description }) => !changed || description, {
        path: ['description'],
        ...because({
          vi: 'Mục có thay đổi cần mô tả thay đổi và kết quả.',
          en: 'A topic that changed needs a description.',
        }),
      }),
  )
  .min(1)
  .max(11)
  .refine((changes) => new Set(changes.map(({ topic }) => topic)).size === changes.length, {
    ...because({ vi: 'Mỗi mục chỉ gửi một lần.', en: 'Send each topic once.' }),
  });

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    changes: changesShape,
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierChangeSetMutation {
  @Access(dossierAccess.dossierChangeSet)
  @Mutation(() => DossierChangeSetPayload, {
    description:
      'Says what changed since the product was recognised, topic by topic (Quyết định 26/2026/QĐ-TTg, Điều 6 khoản 1 điểm b, c); topics that are not named stay.',
  })
  dossierChangeSet(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierChangeSetInput, { description: 'The changes.' })
    input: DossierChangeSetInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierChangeSet',
      access: dossierAccess.dossierChangeSet,
      payload: DossierChangeSetPayload,
      errors: DossierChangeSetError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await editableDossier(tx, args.id);
        await keepChanges(tx, dossier, args.input.changes);
        return { dossier };
      },
    });
  }
}

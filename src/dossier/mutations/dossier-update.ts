import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { STALE, stale } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, operationId, phone } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import { DossierEntity } from '../dossier.entity.ts';
import { DOSSIER_ERRORS, editableDossier } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';

@InputType({
  description: 'Changes of the registration form: what is left out stays, null clears.',
})
export class DossierUpdateInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: 'Made by the client; a repeat has no effect.' })
  operationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the unit that registers.' })
  organisationName?: string | null;

  @Field(() => String, { nullable: true, description: 'Legal representative.' })
  legalRepresentative?: string | null;

  @Field(() => String, { nullable: true, description: 'Position of the representative.' })
  representativePosition?: string | null;

  @Field(() => String, { nullable: true, description: 'Address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the product as registered.' })
  productName?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Papers named on the form, at most 30; replaces the list.',
  })
  attachments?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Samples that the form promises, 0–1000.' })
  sampleQuantity?: number | null;
}

const DossierUpdateError = userErrorType('DossierUpdate', {
  ...DOSSIER_ERRORS,
  STALE,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierUpdate.' })
export class DossierUpdatePayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierUpdateError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

/** Fields of the registration form, the same for creating and changing. */
export const applicantShape = {
  organisationName: line(200).optional(),
  legalRepresentative: clearable(line(100)),
  representativePosition: clearable(line(100)),
  address: clearable(line(300)),
  phone: clearable(phone()),
  email: clearable(line(254).pipe(z.email())),
  productName: line(200).optional(),
  attachments: z.array(line(200)).max(30).optional(),
  sampleQuantity: clearable(z.number().int().min(0).max(1000)),
};

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    ...applicantShape,
    baseRevision: z.number().int(),
    operationId: operationId().nullish(),
  }),
});

@Resolver()
export class DossierUpdateMutation {
  @Access(dossierAccess.dossierUpdate)
  @Mutation(() => DossierUpdatePayload, {
    description: 'Changes the registration form of a draft or returned dossier (Mẫu 01).',
  })
  dossierUpdate(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierUpdateInput, { description: 'The changes.' })
    input: DossierUpdateInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierUpdate',
      access: dossierAccess.dossierUpdate,
      payload: DossierUpdatePayload,
      errors: DossierUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await editableDossier(tx, args.id);
        const { baseRevision, operationId: _, ...changes } = args.input;
        const dossier = await revise(
          tx.em,
          DossierEntity,
          { id: before.id, baseRevision },
          changes as Partial<DossierEntity>,
        );
        if (!dossier) throw stale({ dossier: before });
        const changed = Object.keys(changes) as (keyof typeof changes)[];
        tx.record({
          action: 'dossier.update',
          subjectType: 'Dossier',
          subjectId: dossier.id,
          before: Object.fromEntries(changed.map((key) => [key, before[key]])),
          after: Object.fromEntries(changed.map((key) => [key, dossier[key]])),
        });
        return { dossier };
      },
    });
  }
}

import { Arg, Ctx, Field, ID, Int, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { recordSamples } from '../dossier-notes.service.ts';
import { isEditable } from '../dossier.rules.ts';
import { DOSSIER_ERRORS, lockedDossier, wrongState } from '../dossier.service.ts';
import { requirePast } from '../dossier-day.service.ts';
import { Dossier } from '../dossier.type.ts';

@InputType({ description: 'Samples that came in.' })
export class DossierSamplesRecordInput {
  @Field(() => Int, { description: 'How many, 1–1000.' })
  quantity!: number;

  @Field(() => LocalDate, { description: 'When they came, not in the future.' })
  receivedOn!: string;

  @Field(() => String, { nullable: true, description: 'State and batch.' })
  note?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierSamplesRecordError = userErrorType('DossierSamplesRecord', {
  ...DOSSIER_ERRORS,
  IN_THE_FUTURE: 'A day is after today.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierSamplesRecord.' })
export class DossierSamplesRecordPayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierSamplesRecordError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    quantity: z.number().int().min(1).max(1000),
    receivedOn: day(),
    note: line(500).nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierSamplesRecordMutation {
  @Access(dossierAccess.dossierSamplesRecord)
  @Mutation(() => DossierSamplesRecordPayload, {
    description:
      'Records samples that came in with a dossier (tiếp nhận sản phẩm mẫu; Quyết định 26/2026/QĐ-TTg, Điều 6 khoản 2 điểm d): five are needed, none for tourism.',
  })
  dossierSamplesRecord(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierSamplesRecordInput, { description: 'The samples.' })
    input: DossierSamplesRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierSamplesRecord',
      access: dossierAccess.dossierSamplesRecord,
      payload: DossierSamplesRecordPayload,
      errors: DossierSamplesRecordError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await lockedDossier(tx, args.id);
        if (isEditable(dossier.state)) throw wrongState(dossier);
        const { operationId: _, ...sample } = args.input;
        requirePast(tx, sample.receivedOn, 'receivedOn');
        await recordSamples(tx, dossier, sample);
        return { dossier };
      },
    });
  }
}

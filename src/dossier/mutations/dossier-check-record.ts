import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { ReceiptLevel } from '../dossier-form.enums.ts';
import { DOSSIER_ERRORS } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';
import { dossierAtProvince } from '../province.service.ts';
import { noteReceiver } from '../receipt.service.ts';
import { recordCheck } from '../request.service.ts';

@InputType({ description: 'What a check found.' })
export class DossierCheckRecordInput {
  @Field(() => Boolean, { description: 'The letter of the commune is there.' })
  requestLetter!: boolean;

  @Field(() => Boolean, { description: 'The report of the commune is there (Mẫu 03).' })
  communeReport!: boolean;

  @Field(() => Boolean, { description: 'The file of the producer is whole.' })
  productFile!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Five samples are there; null for tourism.',
  })
  samples?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What was found, also about the content.' })
  note?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierCheckRecordError = userErrorType('DossierCheckRecord', { ...DOSSIER_ERRORS });

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierCheckRecord.' })
export class DossierCheckRecordPayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierCheckRecordError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    requestLetter: z.boolean(),
    communeReport: z.boolean(),
    productFile: z.boolean(),
    samples: z.boolean().nullish(),
    note: prose(4000).nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierCheckRecordMutation {
  @Access(dossierAccess.dossierCheckRecord)
  @Mutation(() => DossierCheckRecordPayload, {
    description:
      'Records a check of the province whether a dossier has all its pieces (kiểm tra thành phần, nội dung hồ sơ; Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm a). Checks are kept; the last one counts.',
  })
  dossierCheckRecord(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierCheckRecordInput, { description: 'What was found.' })
    input: DossierCheckRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierCheckRecord',
      access: dossierAccess.dossierCheckRecord,
      payload: DossierCheckRecordPayload,
      errors: DossierCheckRecordError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await dossierAtProvince(tx, args.id);
        const { operationId: _, samples = null, note = null, ...found } = args.input;
        await recordCheck(tx, dossier, { ...found, samples, note });
        await noteReceiver(tx, dossier.id, ReceiptLevel.PROVINCE);
        return { dossier };
      },
    });
  }
}

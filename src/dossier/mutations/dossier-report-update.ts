import { Arg, Ctx, Field, ID, Int, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { STALE, stale } from '../../platform/graphql/refusals.ts';
import { dossierAccess } from '../dossier.access.ts';
import { revise } from '../../platform/db/revision.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { ProducerKind } from '../../producer/producer.enums.ts';
import { keepReport } from '../dossier-form.service.ts';
import { IntellectualProperty, PersonSex } from '../dossier-form.enums.ts';
import { DossierEntity } from '../dossier.entity.ts';
import { DOSSIER_ERRORS, editableDossier } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';

@InputType({ description: 'Changes to the report: what is left out stays.' })
export class DossierReportUpdateInput {
  @Field(() => Int, { description: 'The revision of the dossier that was read.' })
  baseRevision!: number;

  @Field(() => ProducerKind, { nullable: true, description: 'Kind of organisation. Null clears.' })
  organisationKind?: ProducerKind | null;

  @Field(() => PersonSex, {
    nullable: true,
    description: 'Sex of the legal representative. Null clears.',
  })
  representativeSex?: PersonSex | null;

  @Field(() => String, {
    nullable: true,
    description: 'Ethnicity of the legal representative. Null clears.',
  })
  representativeEthnicity?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Permanent residence of the legal representative. Null clears.',
  })
  permanentAddress?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of founding or registration, not in the future. Null clears.',
  })
  establishedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the registration paper. Null clears.',
  })
  registrationNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The product, its make-up and standards. Null clears.',
  })
  productDescription?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Tick: business registration.' })
  hasBusinessRegistration?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Tick: quality of the product declared.' })
  productDeclared?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Tick: certificate of food-safety conditions.',
  })
  foodSafetyCertified?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Tick: compulsory certificate of production conditions.',
  })
  productionCertified?: boolean | null;

  @Field(() => [IntellectualProperty], {
    nullable: true,
    description: 'Ticks: kinds of intellectual property; replaces the list.',
  })
  intellectualProperty?: IntellectualProperty[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is where OTHER is ticked. Null clears.',
  })
  intellectualPropertyOther?: string | null;

  @Field(() => String, { nullable: true, description: 'How the producer came about. Null clears.' })
  history?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the producer is organised. Null clears.',
  })
  structure?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part II: material area, technology, processing, packing. Null clears.',
  })
  materialAndTechnology?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part II: changes in quality, standards, packaging, labels. Null clears.',
  })
  qualityChanges?: string | null;

  @Field(() => String, { nullable: true, description: 'Part II: markets. Null clears.' })
  markets?: string | null;

  @Field(() => String, { nullable: true, description: 'Part II: revenue and profit. Null clears.' })
  businessResults?: string | null;

  @Field(() => String, { nullable: true, description: 'Part IV: the plan ahead. Null clears.' })
  plan?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierReportUpdateError = userErrorType('DossierReportUpdate', {
  ...DOSSIER_ERRORS,
  STALE,
  IN_THE_FUTURE: 'The day of founding is after today.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierReportUpdate.' })
export class DossierReportUpdatePayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierReportUpdateError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    baseRevision: z.number().int(),
    organisationKind: clearable(z.enum(ProducerKind)),
    representativeSex: clearable(z.enum(PersonSex)),
    representativeEthnicity: clearable(line(100)),
    permanentAddress: clearable(line(300)),
    establishedOn: clearable(day()),
    registrationNumber: clearable(line(100)),
    productDescription: clearable(prose(4000)),
    hasBusinessRegistration: z.boolean().optional(),
    productDeclared: z.boolean().optional(),
    foodSafetyCertified: z.boolean().optional(),
    productionCertified: z.boolean().optional(),
    intellectualProperty: z
      .array(z.enum(IntellectualProperty))
      .max(6)
      .transform((kinds) => [...new Set(kinds)])
      .optional(),
    intellectualPropertyOther: clearable(line(300)),
    history: clearable(prose(8000)),
    structure: clearable(prose(8000)),
    materialAndTechnology: clearable(prose(8000)),
    qualityChanges: clearable(prose(8000)),
    markets: clearable(prose(8000)),
    businessResults: clearable(prose(8000)),
    plan: clearable(prose(8000)),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierReportUpdateMutation {
  @Access(dossierAccess.dossierReportUpdate)
  @Mutation(() => DossierReportUpdatePayload, {
    description:
      'Changes the self-assessment report of a draft or returned dossier, parts I, II and IV (báo cáo tự đánh giá, Mẫu 02); part III is dossierSelfScore.',
  })
  dossierReportUpdate(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierReportUpdateInput, { description: 'The changes.' })
    input: DossierReportUpdateInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierReportUpdate',
      access: dossierAccess.dossierReportUpdate,
      payload: DossierReportUpdatePayload,
      errors: DossierReportUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, operationId: _, ...changes } = args.input;
        const before = await editableDossier(tx, args.id);
        if (changes.establishedOn && changes.establishedOn > tx.context.today) throw inTheFuture();
        const dossier = await revise(tx.em, DossierEntity, { id: before.id, baseRevision }, {});
        if (!dossier) throw stale({ dossier: before });
        await keepReport(tx, dossier, changes);
        return { dossier };
      },
    });
  }
}

function inTheFuture() {
  const text = {
    vi: 'Ngày thành lập không thể sau hôm nay. Nội dung chưa được lưu; hãy sửa ngày rồi gửi lại.',
    en: 'The day of founding cannot be after today. Nothing was stored; correct it and send again.',
  };
  return refuse('IN_THE_FUTURE', text, ['input', 'establishedOn']);
}

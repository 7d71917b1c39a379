import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { ensureOccurrences } from '../duty-occurrence.service.ts';
import { DutyEntity } from '../duty.entity.ts';
import { DutyRhythm } from '../duty.enums.ts';
import { Duty } from '../duty.type.ts';
import { OrganisationEntity } from '../organisation.entity.ts';
import { programmeAccess } from '../programme.access.ts';
import { ProgrammeTargetEntity } from '../programme.entity.ts';
import { CODE } from '../programme.rules.ts';
import { isDocument, storeByCode } from '../programme.service.ts';

@InputType({ description: 'A duty, whole: what is left out is empty afterwards.' })
export class DutySaveInput {
  @Field(() => String, { description: 'Code; a new one makes a new duty. Capitals, digits, "-".' })
  code!: string;

  @Field(() => ID, { description: 'The document that gives it.' })
  documentId!: string;

  @Field(() => ID, { description: 'The organisation that has it.' })
  organisationId!: string;

  @Field(() => String, { description: 'Where it stands in the document.' })
  paragraph!: string;

  @Field(() => String, { description: 'What is to be done, in short words, in Vietnamese.' })
  text!: string;

  @Field(() => DutyRhythm, { description: 'How often it comes round; fixed once saved.' })
  rhythm!: DutyRhythm;

  @Field(() => LocalDate, { description: 'First day, from 2000 on; fixed once saved.' })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day.' })
  endsOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which it is to be done; for ONCE and ONGOING only.',
  })
  dueOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after each period (0–180) by which it is to be done; for what repeats only.',
  })
  dueDays?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Needed where there is no day: that the document gives none, in Vietnamese.',
  })
  dueNote?: string | null;

  @Field(() => ID, { nullable: true, description: 'The target it is about.' })
  targetId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new duty.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const DutySaveError = userErrorType('DutySave', {
  NOT_FOUND,
  STALE,
  FIXED: 'Document, rhythm and first day of a duty stay; the payload has it. Save another one.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of saving a duty.' })
export class DutySavePayload {
  @Field(() => Duty, {
    nullable: true,
    description: 'The duty as it is now; with STALE the version that somebody else made.',
  })
  duty!: DutyEntity | null;

  @Field(() => [DutySaveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const single = (rhythm: DutyRhythm) => rhythm === DutyRhythm.ONCE || rhythm === DutyRhythm.ONGOING;

const shape = z.object({
  input: z
    .object({
      code: CODE,
      documentId: idOf('OfficialDocument'),
      organisationId: idOf('ProgrammeOrganisation'),
      paragraph: line(200),
      text: line(1000),
      rhythm: z.enum(DutyRhythm),
      startsOn: day().refine((text) => text >= '2000-01-01', {
        ...because({ vi: 'Từ năm 2000 trở đi.', en: 'From the year 2000 on.' }),
      }),
      endsOn: clearable(day()),
      dueOn: clearable(day()),
      dueDays: clearable(z.int().min(0).max(180)),
      dueNote: clearable(line(500)),
      targetId: clearable(idOf('ProgrammeTarget')),
      baseRevision: z.int().nullish(),
      operationId: operationId(),
    })
    .refine(
      ({ startsOn, endsOn, dueOn }) =>
        startsOn <= (endsOn ?? startsOn) && startsOn <= (dueOn ?? startsOn),
      {
        path: ['startsOn'],
        ...because({
          vi: 'Hạn và ngày cuối không thể trước ngày bắt đầu.',
          en: 'It cannot end or be due before its first day.',
        }),
      },
    )
    .refine(({ rhythm, dueOn, dueDays }) => (single(rhythm) ? dueDays : dueOn) == null, {
      path: ['rhythm'],
      ...because({
        vi: 'Việc một lần hoặc thường xuyên ghi ngày đến hạn; việc lặp lại ghi số ngày sau mỗi kỳ.',
        en: 'What is done once or goes on has a day; what repeats has days after each period.',
      }),
    })
    .refine(({ dueOn, dueDays, dueNote }) => dueOn ?? dueNote ?? dueDays != null, {
      path: ['dueNote'],
      ...because({
        vi: 'Văn bản không nêu hạn thì ghi rõ như vậy; không tự đặt hạn.',
        en: 'Where the document gives no day, say so; do not make one up.',
      }),
    }),
});
type DutyInput = z.infer<typeof shape>['input'];

const FIXED = {
  vi: 'Văn bản, nhịp và ngày bắt đầu của nhiệm vụ đã lưu thì giữ nguyên. Chưa có gì thay đổi; hãy lập nhiệm vụ mới và cho nhiệm vụ cũ kết thúc.',
  en: 'Document, rhythm and first day of a duty stay as they were saved. Nothing was changed; save another duty and let this one end.',
};

@Resolver()
export class DutySaveMutation {
  @Access(programmeAccess.dutySave)
  @Mutation(() => DutySavePayload, {
    description:
      'Saves a duty that a document gives, new or changed. It comes up at once if it has begun; what was done stays.',
  })
  dutySave(
    @Arg('input', () => DutySaveInput, { description: 'The duty.' }) input: DutySaveInput,
    @Ctx() context: Context,
  ): Promise<DutySavePayload> {
    return runMutation(context, {
      name: 'dutySave',
      access: programmeAccess.dutySave,
      payload: DutySavePayload,
      errors: DutySaveError,
      args: { input },
      shape,
      run: (tx, args) => saveDuty(tx, args.input),
    });
  }
}

async function saveDuty(tx: Transaction, input: DutyInput): Promise<{ duty: DutyEntity }> {
  tx.authorize({});
  await requireKnown(tx, input);
  const { baseRevision, operationId: _, ...given } = input;
  const before = await tx.em.findOneBy(DutyEntity, { code: given.code });
  const kept = (key: 'documentId' | 'rhythm' | 'startsOn') => before?.[key] === given[key];
  if (before && !(kept('documentId') && kept('rhythm') && kept('startsOn'))) {
    throw refuse('FIXED', FIXED, ['input'], { duty: before });
  }
  const values = {
    ...given,
    ...{ endsOn: given.endsOn ?? null, dueOn: given.dueOn ?? null },
    ...{ dueDays: given.dueDays ?? null, dueNote: given.dueNote ?? null },
    ...{ targetId: given.targetId ?? null, recordedBy: tx.context.actor.personId },
  };
  const duty = await storeByCode(tx, DutyEntity, values, {
    baseRevision: baseRevision ?? null,
    type: 'Duty',
    stale: (present) => ({ duty: present }),
  });
  await ensureOccurrences(tx.em, tx.context.today, duty.id);
  return { duty };
}

async function requireKnown({ em }: Transaction, input: DutyInput): Promise<void> {
  if (!(await isDocument(em, input.documentId))) throw notFound(['input', 'documentId']);
  if (!(await em.existsBy(OrganisationEntity, { id: input.organisationId }))) {
    throw notFound(['input', 'organisationId']);
  }
  if (input.targetId && !(await em.existsBy(ProgrammeTargetEntity, { id: input.targetId }))) {
    throw notFound(['input', 'targetId']);
  }
}

import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { reportAccess } from '../report.access.ts';
import {
  ReportEntity,
  ReportSectionEntity,
  ReportTemplateEntity,
  type TemplateSection,
} from '../report.entity.ts';
import { ReportCadence } from '../report.enums.ts';
import { fitsCadence, periodWords } from '../report.rules.ts';
import { storeFigures, storeSections, takeAll } from '../report.service.ts';
import { ProgrammeReport } from '../report.type.ts';
import { OPERATION_ID } from './report-step.ts';

@InputType({ description: 'A new report.' })
export class ReportCreateInput {
  @Field(() => ID, { description: 'Its kind (ReportTemplate).' })
  templateId!: string;

  @Field(() => LocalDate, { description: 'First day it is about.' })
  fromDay!: string;

  @Field(() => LocalDate, {
    description: 'Last day it is about; a whole period where its kind has one.',
  })
  toDay!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is about; made of its kind and period when left out.',
  })
  about?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A report whose texts it begins with; its figures are taken anew.',
  })
  basedOnId?: string | null;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const ReportCreateError = userErrorType('ReportCreate', {
  NOT_FOUND,
  PERIOD: 'The days are no whole period of this kind, or not in order.',
  ALREADY_THERE: 'There is a report about this period: the payload holds it.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of reportCreate.' })
export class ReportCreatePayload {
  @Field(() => ProgrammeReport, {
    nullable: true,
    description: 'The report; with ALREADY_THERE the one that is there.',
  })
  report!: ReportEntity | null;

  @Field(() => [ReportCreateError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    templateId: idOf('ReportTemplate'),
    fromDay: day(),
    toDay: day(),
    about: line(500).nullish(),
    basedOnId: idOf('ProgrammeReport').nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class ReportCreateMutation {
  @Access(reportAccess.reportCreate)
  @Mutation(() => ReportCreatePayload, {
    description:
      'Begins a report (lập báo cáo) with the figures of this moment, and with the texts of its kind or of an earlier report.',
  })
  reportCreate(
    @Arg('input', () => ReportCreateInput, { description: 'The report.' })
    input: ReportCreateInput,
    @Ctx() context: Context,
  ): Promise<ReportCreatePayload> {
    return runMutation(context, {
      name: 'reportCreate',
      access: reportAccess.reportCreate,
      payload: ReportCreatePayload,
      errors: ReportCreateError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { templateId, fromDay, toDay, basedOnId = null, about } = args.input;
        tx.authorize({});
        // Whoever begins the same report at the same time waits here and meets it.
        const template = await tx.em
          .createQueryBuilder(ReportTemplateEntity, 't')
          .setLock('pessimistic_write')
          .where('t.id = :templateId', { templateId })
          .getOne();
        if (!template) throw notFound(['input', 'templateId']);
        const days = { fromDay, toDay };
        if (!fitsCadence(template.cadence, days))
          throw refuse('PERIOD', PERIOD, ['input', 'toDay']);
        const adHoc = template.cadence === ReportCadence.AD_HOC;
        const there = adHoc ? null : await tx.em.findOneBy(ReportEntity, { templateId, ...days });
        if (there) throw refuse('ALREADY_THERE', THERE, ['input', 'toDay'], { report: there });
        const sections = await sectionsFor(tx, template, basedOnId);
        const { figures, columns } = await takeAll(context, days);
        const id = uuidv7();
        const row = {
          ...{ id, templateId, adHoc, ...days, basedOn: basedOnId, ...columns },
          about: about ?? `${template.name} ${periodWords(template.cadence, days)}`,
          createdBy: context.actor.personId!,
        };
        await tx.em.insert(ReportEntity, row);
        await storeFigures(tx, id, figures);
        await storeSections(tx, id, sections);
        const { annexes: _, ...after } = row;
        tx.record({
          action: 'report.create',
          subjectType: 'ProgrammeReport',
          subjectId: id,
          after,
        });
        return { report: await tx.em.findOneByOrFail(ReportEntity, { id }) };
      },
    });
  }
}

/** The texts a report begins with; those of an earlier one are marked until somebody has looked at them. */
async function sectionsFor(
  { em }: Transaction,
  template: ReportTemplateEntity,
  basedOnId: string | null,
): Promise<(TemplateSection & { carriedOver: boolean })[]> {
  if (!basedOnId) return template.sections.map((one) => ({ ...one, carriedOver: false }));
  const order = { position: 'ASC' } as const;
  const earlier = await em.find(ReportSectionEntity, { where: { reportId: basedOnId }, order });
  if (earlier.length === 0) throw notFound(['input', 'basedOnId']);
  return earlier.map(({ heading, text }) => ({ heading, text, carriedOver: text !== '' }));
}

const PERIOD = {
  vi: 'Ngày đầu và ngày cuối phải là trọn một kỳ của loại báo cáo này. Chưa có gì được tạo; hãy chọn lại kỳ.',
  en: 'The first and last day have to be a whole period of this kind of report. Nothing was made; choose the period again.',
};
const THERE = {
  vi: 'Đã có báo cáo cho kỳ này. Chưa tạo thêm; hãy mở báo cáo đã có.',
  en: 'There is a report about this period. No other was made; open that one.',
};

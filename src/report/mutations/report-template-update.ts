import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { findById } from '../../platform/db/rows.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { reportAccess } from '../report.access.ts';
import {
  ReportTemplateChangeEntity,
  ReportTemplateEntity,
  type TemplateFacts,
} from '../report.entity.ts';
import { refuseUnknownFigures } from '../report.service.ts';
import { ReportTemplate } from '../report.type.ts';
import { ReportStepInput, stepFields } from './report-step.ts';

@InputType({ description: 'A part that reports of a kind begin with.' })
export class ReportTemplateSectionInput {
  @Field(() => String, { description: 'Heading.' })
  heading!: string;

  @Field(() => String, { description: 'Its text, or an empty one; figures in double braces.' })
  text!: string;
}

@InputType({ description: 'What is to stand in place of what a kind of report has now.' })
export class ReportTemplateUpdateInput extends ReportStepInput {
  @Field(() => [ReportTemplateSectionInput], { description: 'All its parts, 1 to 12, in order.' })
  sections!: ReportTemplateSectionInput[];

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the end of the period until it is due, -60 to 120; null = not known.',
  })
  dueDays?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which document says when it is due; with dueDays and never without.',
  })
  dueSource?: string | null;

  @Field(() => String, { description: 'Where its parts come from.' })
  source!: string;

  @Field(() => String, { description: 'Why it is changed.' })
  reason!: string;
}

const ReportTemplateUpdateError = userErrorType('ReportTemplateUpdate', {
  NOT_FOUND,
  STALE,
  UNKNOWN_FIGURE: 'A text names a figure that there is not.',
  DUE_SOURCE: 'A due day needs the document that says it, and a document a day.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of reportTemplateUpdate.' })
export class ReportTemplateUpdatePayload {
  @Field(() => ReportTemplate, {
    nullable: true,
    description: 'The kind of report as it is now, also when the change was refused.',
  })
  template!: ReportTemplateEntity | null;

  @Field(() => [ReportTemplateUpdateError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const section = z.object({
  heading: line(300),
  text: z.union([z.literal(''), prose(50_000)]),
});
const shape = z.object({
  id: idOf('ReportTemplate'),
  input: z.object({
    ...stepFields,
    sections: z.array(section).min(1).max(12),
    dueDays: z.int().min(-60).max(120).nullish(),
    dueSource: clearable(line(500)),
    source: line(1000),
    reason: prose(2000),
  }),
});
type Args = z.infer<typeof shape>;

@Resolver()
export class ReportTemplateUpdateMutation {
  @Access(reportAccess.reportTemplateUpdate)
  @Mutation(() => ReportTemplateUpdatePayload, {
    description:
      'Changes the parts of a kind of report (mẫu báo cáo), when it is due and where this is from. Reports that were begun stay as they are; what stood before stays readable in `history`.',
  })
  reportTemplateUpdate(
    @Arg('id', () => ID, { description: 'The kind of report.' }) id: string,
    @Arg('input', () => ReportTemplateUpdateInput, { description: 'The change.' })
    input: ReportTemplateUpdateInput,
    @Ctx() context: Context,
  ): Promise<ReportTemplateUpdatePayload> {
    return runMutation(context, {
      name: 'reportTemplateUpdate',
      access: reportAccess.reportTemplateUpdate,
      payload: ReportTemplateUpdatePayload,
      errors: ReportTemplateUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => ({ template: await update(tx, args) }),
    });
  }
}

async function update(tx: Transaction, { id, input }: Args): Promise<ReportTemplateEntity> {
  tx.authorize({});
  const { em, context } = tx;
  const old = await findById(em, ReportTemplateEntity, id);
  if (!old) throw notFound(['id']);
  const { baseRevision, sections, source, reason } = input;
  const [dueDays, dueSource] = [input.dueDays ?? null, input.dueSource ?? null];
  for (const [index, { text }] of sections.entries()) {
    refuseUnknownFigures(text, ['input', 'sections', String(index), 'text']);
  }
  if ((dueDays === null) !== (dueSource === null)) {
    throw refuse('DUE_SOURCE', DUE_SOURCE, ['input', dueDays === null ? 'dueDays' : 'dueSource']);
  }
  const after: TemplateFacts = { sections, dueDays, dueSource, source };
  const template = await revise(em, ReportTemplateEntity, { id, baseRevision }, after);
  if (!template) throw stale({ template: old });
  const before = factsOf(old);
  await em.insert(ReportTemplateChangeEntity, {
    ...{ id: uuidv7(), templateId: id, afterRevision: template.revision, before, reason },
    ...{ personId: context.actor.personId!, at: context.now },
  });
  tx.record({
    action: 'reportTemplate.update',
    ...{ subjectType: 'ReportTemplate', subjectId: id, before, after: { ...after, reason } },
  });
  return template;
}

function factsOf({ sections, dueDays, dueSource, source }: ReportTemplateEntity): TemplateFacts {
  return { sections, dueDays, dueSource, source };
}

const DUE_SOURCE = {
  vi: 'Hạn nộp phải kèm văn bản quy định, và ngược lại. Chưa có gì thay đổi; hãy điền cả hai hoặc để trống cả hai.',
  en: 'A due day and the document that says it go together. Nothing was changed; give both or neither.',
};

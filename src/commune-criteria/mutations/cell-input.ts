import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { clearable, idOf, prose } from '../../platform/graphql/shapes.ts';
import { AssessmentPeriodKind } from '../commune-criteria.enums.ts';

@InputType({ description: 'One cell of a spreadsheet.' })
export class IndicatorAssessmentCellInput {
  @Field(() => ID, { description: 'The commune its row is of.' })
  communeId!: string;

  @Field(() => ID, { description: 'The indicator its column is of.' })
  indicatorId!: string;

  @Field(() => String, {
    description:
      'What stands in it: a number ("46,6", "1.234,5", "85 %"), "đạt" or "không đạt", "chưa có: lý do"; empty = leave what is recorded.',
  })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What proves it; left out = as recorded.' })
  evidence?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark; left out = as recorded.' })
  note?: string | null;
}

export const MOST_CELLS = 2000;

export const pastedCells = z
  .array(
    z.object({
      communeId: idOf('Commune'),
      indicatorId: idOf('Indicator'),
      text: z.string().max(2100),
      evidence: clearable(prose(4000)),
      note: clearable(prose(4000)),
    }),
  )
  .min(1)
  .max(MOST_CELLS);

export const pastedPeriod = {
  year: z.number().int().min(2000).max(2100),
  periodKind: z
    .enum(AssessmentPeriodKind)
    .nullish()
    .transform((kind) => kind ?? AssessmentPeriodKind.YEAR_END),
};

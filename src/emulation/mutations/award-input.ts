import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { because } from '../../platform/graphql/input-errors.ts';
import { Decimal } from '../../platform/graphql/scalars.ts';
import {
  clearable,
  decimal,
  idOf,
  line,
  operationId,
  prose,
} from '../../platform/graphql/shapes.ts';
import { RuralStandard } from '../../recognition/recognition.enums.ts';
import {
  AwardExclusion,
  CommendationForm,
  QuotaBase,
  QuotaKind,
  QuotaRounding,
} from '../award.enums.ts';
import { EmulationSubject } from '../emulation.enums.ts';

@InputType({ description: 'A line of a point table.' })
export class EmulationCriterionInput {
  @Field(() => String, { description: 'What is judged, in Vietnamese.' })
  text!: string;

  @Field(() => Decimal, { description: 'The most points, above 0, two decimals.' })
  maxPoints!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The document whose wording it is; left out where the office wrote it.',
  })
  source?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The criterion of a new-rural set that it looks at, if one.',
  })
  criterionId?: string | null;
}

const { COMMUNE, HAMLET } = EmulationSubject;
const { PERCENT, COUNT, NONE } = QuotaKind;
const positive = { ...because({ vi: 'Số phải lớn hơn 0.', en: 'It has to be more than 0.' }) };

const STANDARD = z
  .enum(RuralStandard)
  .refine((one) => one !== RuralStandard.NTM_CITY_COMPLETION, {
    ...because({
      vi: 'Chỉ chọn chuẩn của xã, xóm.',
      en: 'Only standards of communes and hamlets.',
    }),
  })
  .nullish();

/** An award as it is given: what belongs to another rule than the one chosen is refused. */
export const AWARD = z
  .object({
    id: idOf('EmulationAward').nullish(),
    campaignId: idOf('EmulationCampaign'),
    name: line(300),
    subject: z.enum(EmulationSubject),
    form: z.enum(CommendationForm),
    authority: clearable(line(300)),
    source: line(1000),
    quota: z.enum(QuotaKind),
    quotaValue: clearable(decimal(6, 2).refine((value) => Number(value) > 0, positive)),
    quotaBase: z.enum(QuotaBase).nullish(),
    quotaStandard: STANDARD,
    baseCount: z.int().min(0).max(1_000_000).nullish(),
    baseSource: clearable(line(1000)),
    rounding: z.enum(QuotaRounding).nullish(),
    exclusion: z.enum(AwardExclusion),
    requiredStandard: STANDARD,
    minPoints: clearable(decimal(6, 2)),
    criteria: z
      .array(
        z.object({
          text: prose(2_000),
          maxPoints: decimal(6, 2).refine((value) => Number(value) > 0, positive),
          source: line(1000).nullish(),
          criterionId: idOf('Criterion').nullish(),
        }),
      )
      .max(50),
    baseRevision: z.int().nullish(),
    operationId: operationId(),
  })
  .refine(({ quota, quotaValue }) => (quota === NONE) === (quotaValue == null), {
    path: ['quotaValue'],
    ...because({
      vi: 'Ghi số lượng hoặc tỷ lệ khi có giới hạn, và chỉ khi đó.',
      en: 'A number or a share is given where there is a limit, and only there.',
    }),
  })
  .refine(({ quota, quotaValue }) => quota !== PERCENT || Number(quotaValue) <= 100, {
    path: ['quotaValue'],
    ...because({ vi: 'Tỷ lệ không quá 100%.', en: 'A share is at most 100 %.' }),
  })
  .refine(
    ({ quota, quotaValue: value }) =>
      quota !== COUNT || value == null || Number.isInteger(Number(value)),
    {
      path: ['quotaValue'],
      ...because({ vi: 'Số lượng là số nguyên.', en: 'A number of winners is whole.' }),
    },
  )
  .refine(
    ({ quota, quotaBase, rounding }) =>
      quota === PERCENT ? quotaBase && rounding : !quotaBase && !rounding,
    {
      path: ['quotaBase'],
      ...because({
        vi: 'Tỷ lệ % cần ghi tính trên tập nào và làm tròn thế nào; cách khác thì không ghi.',
        en: 'A share needs its set and its rounding; other limits have neither.',
      }),
    },
  )
  .refine(
    ({ quotaBase, quotaStandard, subject }) =>
      quotaBase === QuotaBase.RECOGNISED || quotaBase === QuotaBase.NEWLY_RECOGNISED
        ? quotaStandard && (subject === COMMUNE || subject === HAMLET)
        : !quotaStandard,
    {
      path: ['quotaStandard'],
      ...because({
        vi: 'Tính trên số đạt chuẩn cần ghi chuẩn, và chỉ dùng cho xã hoặc xóm.',
        en: 'A share of those recognised needs the standard, and is for communes and hamlets only.',
      }),
    },
  )
  .refine(
    ({ quotaBase, baseCount, baseSource }) =>
      quotaBase === QuotaBase.STATED
        ? baseCount != null && baseSource
        : baseCount == null && !baseSource,
    {
      path: ['baseCount'],
      ...because({
        vi: 'Số nêu rõ cần kèm nguồn; tập khác thì máy tự đếm.',
        en: 'A stated number needs its source; other sets are counted.',
      }),
    },
  )
  .refine(
    ({ requiredStandard, subject }) =>
      !requiredStandard || subject === COMMUNE || subject === HAMLET,
    {
      path: ['requiredStandard'],
      ...because({
        vi: 'Chỉ xã, xóm mới có chuẩn nông thôn mới.',
        en: 'Only communes and hamlets hold a standard.',
      }),
    },
  )
  .refine(({ minPoints, criteria }) => minPoints == null || criteria.length > 0, {
    path: ['minPoints'],
    ...because({
      vi: 'Điểm tối thiểu cần có bảng điểm.',
      en: 'The least points need a point table.',
    }),
  });

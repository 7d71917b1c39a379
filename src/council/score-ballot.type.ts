import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { councilAccess } from './council.access.ts';
import { SheetSource } from './score.enums.ts';

@Access(councilAccess.scoreSheets)
@ObjectType('ScoreSheetReceipt', {
  description:
    'What a member holds in hand once a sheet is handed in (biên nhận). It can be read again at any time and stays the same.',
})
export class ScoreSheetReceipt {
  @Field(() => String, {
    description:
      'Number of the sheet: session, place of the product, place of the member, e.g. "05/2026-07-03".',
  })
  number!: string;

  @Field(() => GraphQLISODateTime, { description: 'When the server took it.' })
  submittedAt!: Date;

  @Field(() => Int, { description: 'Total points.' })
  total!: number;

  @Field(() => Int, { description: 'Version of the sheet, from 1.' })
  version!: number;

  @Field(() => SheetSource, { description: 'On a device or on paper.' })
  source!: SheetSource;

  @Field(() => String, {
    description:
      'SHA-256, hexadecimal, of these lines joined by line feeds (UTF-8), which a device can write itself: "ocop-sheet-1"; the number; "version " and the version; for each scored criterion in printed order its key, "=", its points, and a space and the remark if there is one; "condition " and the printed place of each condition marked; "opinion " and the opinion if there is one; "total " and the total.',
  })
  contentHash!: string;

  @Field(() => String, {
    description: 'Short code that the audit trail can confirm, e.g. "3F2A-91BC-07D4".',
  })
  code!: string;
}

@Access(councilAccess.scoreSheets)
@ObjectType('ScoreSheetReview', {
  description: 'What the review page lists before a sheet is handed in (kiểm tra trước khi nộp).',
})
export class ScoreSheetReview {
  @Field(() => Int, {
    nullable: true,
    description:
      'The alternative case (trường hợp) followed so far, on sheets that print two; all answers must follow one.',
  })
  chosenCase!: number | null;

  @Field(() => Boolean, { description: 'Whether nothing stands in the way of handing it in.' })
  ready!: boolean;

  missingIds!: readonly string[];
  mixedIds!: readonly string[];
  notPrintedIds!: readonly string[];
  silentIds!: readonly string[];
  flaggedIds!: readonly string[];
}

@Access(councilAccess.scoreSheets)
@ObjectType('ScoreConditionMark', {
  description:
    'A condition of the sheet that the viewer found to apply (điều kiện bị loại), as secret as a score.',
})
export class ScoreConditionMark {
  @Field(() => String, { nullable: true, description: 'Why it applies.' })
  remark!: string | null;

  @Field(() => Int, { description: 'Counts the changes of this mark.' })
  revision!: number;
}

@Access(councilAccess.itemResults)
@ObjectType('ConditionMarkCount', {
  description: 'How many of the sheets that count mark a condition of the sheet.',
})
export class ConditionMarkCount {
  @Field(() => Int, { description: 'Sheets that mark it.' })
  sheets!: number;
}

@Access(councilAccess.councils)
@ObjectType('FlagCount', {
  description: 'How many members marked a criterion as doubtful (nghi vấn).',
})
export class FlagCount {
  @Field(() => Int, { description: 'Sheets that flag it.' })
  flags!: number;
}

import { Field, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { dossierAccess } from './dossier.access.ts';
import { CheckState, DeadlineKind, DeadlineState } from './dossier-form.enums.ts';
import { DossierPiece } from './dossier-piece.enums.ts';

@Access(dossierAccess.dossiers)
@ObjectType('DossierCheckItem', {
  description: 'How one piece of a dossier stands (có, thiếu, không áp dụng).',
})
export class DossierCheckItem {
  @Field(() => DossierPiece, { description: 'The piece, for programs.' })
  piece!: DossierPiece;

  @Field(() => CheckState, { description: 'There, missing, or not asked of this dossier.' })
  state!: CheckState;

  @Field(() => Boolean, {
    description: 'Without it the dossier cannot be lodged; false for advice.',
  })
  required!: boolean;
}

@Access(dossierAccess.dossiers)
@ObjectType('CriterionCheck', {
  description: 'How the claim for one criterion of the sheet stands.',
})
export class CriterionCheckItem {
  @Field(() => Boolean, { description: 'Whether the producer has claimed a level.' })
  claimed!: boolean;

  @Field(() => Int, { description: 'Pieces of evidence that support it.' })
  evidenceCount!: number;

  @Field(() => CheckState, {
    description:
      'Missing without a level, or with points and no evidence; not applicable for a level of no points without evidence.',
  })
  state!: CheckState;
}

@Access(dossierAccess.dossierDeadlines)
@ObjectType('DossierDeadline', { description: 'Something that has to be done by a day.' })
export class DossierDeadline {
  @Field(() => DeadlineKind, { description: 'What has to be done.' })
  kind!: DeadlineKind;

  @Field(() => LocalDate, { description: 'The last day for it.' })
  dueOn!: string;

  @Field(() => Int, {
    description: 'Working days after today up to that day; negative when it has passed.',
  })
  workingDaysLeft!: number;

  @Field(() => DeadlineState, { description: 'Late, soon or later.' })
  state!: DeadlineState;
}

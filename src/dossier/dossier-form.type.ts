import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { dossierAccess } from './dossier.access.ts';
import { DossierPiece } from './dossier-piece.enums.ts';
import { ChangeTopic, CommentState, ReceiptLevel, TermUnit } from './dossier-form.enums.ts';

@Access(dossierAccess.dossiers)
@ObjectType('DossierChange', {
  description:
    'What changed since the product was recognised (nội dung thay đổi; Quyết định 26/2026/QĐ-TTg, Điều 6 khoản 1 điểm b, c).',
})
export class DossierChange {
  @Field(() => ChangeTopic, { description: 'What it is about.' })
  topic!: ChangeTopic;

  @Field(() => Boolean, {
    description: 'Whether anything changed since the product was recognised.',
  })
  changed!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What changed and what came of it; always there when something changed.',
  })
  description!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was last written.' })
  updatedAt!: Date;
}

@Access(dossierAccess.dossiers)
@ObjectType('DossierReceipt', {
  description:
    'A receipt block of the registration form (phần dành cho cơ quan quản lý, Mẫu 01), with the term that runs.',
})
export class DossierReceipt {
  @Field(() => ReceiptLevel, { description: 'Whose block it is.' })
  level!: ReceiptLevel;

  @Field(() => String, {
    description:
      'Number (phiếu số): of the commune its running number in the year, "7/PĐK-04-01273-2026"; of the province its own before that of the commune, "12-7/PĐK-04-01273-2026".',
  })
  number!: string;

  @Field(() => LocalDate, { description: 'First day of receipt (ngày nhận).' })
  receivedOn!: string;

  @Field(() => LocalDate, {
    description:
      'The day from which the term runs: that of the last receipt, since a dossier that comes back completed is counted anew.',
  })
  countedFrom!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Length of the term; null where the decision names none.',
  })
  termDays!: number | null;

  @Field(() => TermUnit, { nullable: true, description: 'In what it is counted.' })
  termUnit!: TermUnit | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of the term by the working calendar; null where there is no term.',
  })
  dueOn!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which this level was through with it; null while it lies there.',
  })
  doneOn!: string | null;
}

@Access(dossierAccess.dossiers)
@ObjectType('DossierSample', {
  description:
    'Samples that came in (sản phẩm mẫu; Quyết định 26/2026/QĐ-TTg, Điều 6 khoản 2 điểm d).',
})
export class DossierSample {
  @Field(() => Int, { description: 'How many samples came.' })
  quantity!: number;

  @Field(() => LocalDate, { description: 'When they came.' })
  receivedOn!: string;

  @Field(() => String, { nullable: true, description: 'State and batch, as noted at receipt.' })
  note!: string | null;
}

@Access(dossierAccess.dossiers)
@ObjectType('DossierComment', {
  implements: Node,
  description:
    'A remark to the producer in plain words (góp ý), about a piece, a criterion or a piece of evidence.',
})
export class DossierComment extends Node {
  @Field(() => DossierPiece, {
    nullable: true,
    description: 'The piece of the dossier it is about; null for others.',
  })
  piece!: DossierPiece | null;

  @Field(() => String, { description: 'What has to be mended, in plain words.' })
  text!: string;

  @Field(() => CommentState, { description: 'Whether the producer has answered.' })
  state!: CommentState;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'The answer of the producer.' })
  answer!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;
}

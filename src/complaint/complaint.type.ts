import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { ComplaintOutcome, ComplaintState } from './complaint.enums.ts';

@Access(REACHED)
@ObjectType('ComplaintAnswer', {
  description:
    'A written answer to a complaint (văn bản trả lời). Never changed; another may follow.',
})
export class ComplaintAnswer {
  @Field(() => String, { description: 'Number of the document.' })
  documentNumber!: string;

  @Field(() => LocalDate, { description: 'Day of the document.' })
  answeredOn!: string;

  @Field(() => String, { description: 'What it says.' })
  content!: string;

  @Field(() => Date, { description: 'When it was entered.' })
  createdAt!: Date;
}

@Access(REACHED)
@ObjectType('ComplaintStep', {
  description: 'One step of a complaint. Steps are never changed or removed.',
})
export class ComplaintStep {
  @Field(() => String, {
    description: 'What was done: lodge, register, answer, rescore, decide or withdraw.',
  })
  move!: string;

  @Field(() => ComplaintState, {
    nullable: true,
    description: 'Where it stood; null = nowhere yet.',
  })
  fromState!: ComplaintState | null;

  @Field(() => ComplaintState, { description: 'Where it stood then.' })
  toState!: ComplaintState;

  @Field(() => String, { nullable: true, description: 'Why, where a reason is asked for.' })
  reason!: string | null;

  @Field(() => Date, { description: "When, by the database's clock." })
  at!: Date;
}

@Access(REACHED)
@ObjectType('Complaint', {
  implements: Node,
  description:
    'A complaint of a producer against a released result or a revocation (kiến nghị, khiếu nại của chủ thể). Quyết định 26/2026/QĐ-TTg gives no form and no deadline for it, so it is kept general: grounds, a number in the register, answers in writing, an outcome. Seen by the producer, the council’s secretary and chair, the coordination office and auditors, but for those with a tie to the product.',
})
export class Complaint extends Node {
  @Field(() => String, { description: 'The product as the dossier or the certificate names it.' })
  productName!: string;

  @Field(() => ComplaintState, { description: 'Where it stands.' })
  state!: ComplaintState;

  @Field(() => String, { description: 'Why the producer complains, in their words (nội dung).' })
  grounds!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the producer asks for (đề nghị); null = not said.',
  })
  request!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The legal basis as the producer or the office names it (căn cứ); free text, because 26/2026 is silent on complaints.',
  })
  legalBasis!: string | null;

  @Field(() => Boolean, { description: 'It came on paper and was typed in by the office.' })
  onPaper!: boolean;

  @Field(() => Date, { description: 'When it was entered.' })
  lodgedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'Number in the register of incoming documents (số đến); null = not yet registered.',
  })
  number!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of registration.' })
  registeredOn!: string | null;

  @Field(() => ComplaintOutcome, {
    nullable: true,
    description: 'How it was decided; null = it is not.',
  })
  outcome!: ComplaintOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  outcomeReason!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was decided or withdrawn.' })
  closedAt!: Date | null;

  @Field(() => Int, { description: 'Counts changes; sent back with every step.' })
  revision!: number;
}

export const ComplaintConnection = connectionType(
  () => Complaint,
  'Complaint',
  'complaints (kiến nghị)',
);

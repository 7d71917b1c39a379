import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC, REACHED } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { certificateAccess } from './certificate.access.ts';
import { RevocationGround } from './certificate.enums.ts';
import {
  CertificateEventKind,
  ConclusionState,
  InspectionKind,
  InspectionOutcome,
} from './certificate-life.enums.ts';

@Access(REACHED)
@ObjectType('CertificateEvent', {
  description: 'One line of the history of a certificate; written once, never changed.',
})
export class CertificateEvent {
  @Field(() => ID, { description: 'Its place among all events; a later one is greater.' })
  sequence!: string;

  @Field(() => CertificateEventKind, { description: 'What happened.' })
  kind!: CertificateEventKind;

  @Field(() => LocalDate, { description: 'The day on which it took effect.' })
  happenedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the decision, document or other certificate it rests on.',
  })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason or finding in words.' })
  note!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was entered.' })
  recordedAt!: Date;
}

@CacheFor(30)
@Access(PUBLIC)
@ObjectType('CertificateExtension', {
  description:
    'That a certificate lasts past its printed end, until the result of a new rating, 180 days at most (kéo dài; Quyết định 26/2026/QĐ-TTg, Điều 12).',
})
export class CertificateExtension {
  @Field(() => LocalDate, { description: 'The last day it counts.' })
  extendedUntil!: string;

  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;

  @Field(() => LocalDate, { description: 'Day of the decision.' })
  decidedOn!: string;

  @Access(certificateAccess.certificates)
  @Field(() => String, { description: 'Why the window could not be met; for staff.' })
  reason!: string;

  @Access(certificateAccess.certificates)
  @Field(() => String, { nullable: true, description: 'Why it ended early; for staff.' })
  endReason!: string | null;

  @Access(certificateAccess.certificates)
  @Field(() => Int, { description: 'Counts changes; send it back to end the extension.' })
  revision!: number;
}

@Access(REACHED)
@ObjectType('CertificateTransition', {
  description:
    'What the transition rules mean for a certificate from before 22 May 2026 (Quyết định 26/2026/QĐ-TTg, Điều 12).',
})
export class CertificateTransition {
  @Field(() => LocalDate, { description: 'The last day an extension may reach.' })
  extendableUntil!: string;

  @Field(() => Boolean, {
    description: 'The window for re-rating was over when the decision came into force.',
  })
  windowClosedBefore!: boolean;

  @Field(() => Boolean, {
    description: 'The window had begun when the decision came into force.',
  })
  windowCutShort!: boolean;
}

@Access(REACHED)
@ObjectType('CertificateInspection', {
  implements: Node,
  description:
    'A check after recognition (kiểm tra sau công nhận; Quyết định 26/2026/QĐ-TTg, Điều 9).',
})
export class CertificateInspection extends Node {
  @Field(() => InspectionKind, { description: 'By plan or for a reason at hand.' })
  kind!: InspectionKind;

  @Field(() => LocalDate, { description: 'Day of the inspection.' })
  inspectedOn!: string;

  @Field(() => String, { description: 'Who inspected, in Vietnamese.' })
  inspector!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the criteria are still met; null = not looked at.',
  })
  criteriaKept!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the OCOP mark is used rightly; null = not looked at.',
  })
  markCorrect!: boolean | null;

  @Field(() => String, { description: 'What was found.' })
  finding!: string;

  @Field(() => InspectionOutcome, { description: 'What it came to.' })
  outcome!: InspectionOutcome;

  @Field(() => LocalDate, { nullable: true, description: 'Until when faults are to be mended.' })
  mendBy!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was entered.' })
  createdAt!: Date;
}

@Access(REACHED)
@ObjectType('RevocationConclusion', {
  implements: Node,
  description:
    "A conclusion, or a commune's confirmation that production stopped, from which 15 days to the decision to revoke are counted (kết luận; Quyết định 26/2026/QĐ-TTg, Điều 8).",
})
export class RevocationConclusion extends Node {
  @Field(() => RevocationGround, { description: 'Which of the cases of Điều 8, or the ministry.' })
  ground!: RevocationGround;

  @Field(() => LocalDate, { description: 'Day of the conclusion.' })
  concludedOn!: string;

  @Field(() => LocalDate, { description: 'Last day for the decision: 15 days after it.' })
  dueOn!: string;

  @Field(() => String, { description: 'Who concluded, in Vietnamese.' })
  concludedBy!: string;

  @Field(() => String, { nullable: true, description: 'Number of the document.' })
  documentNumber!: string | null;

  @Field(() => String, { description: 'The reason in words.' })
  reason!: string;

  @Field(() => ConclusionState, { description: 'What became of it.' })
  state!: ConclusionState;

  @Field(() => String, { nullable: true, description: 'Why it was dropped.' })
  dropReason!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back to change it.' })
  revision!: number;
}

import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { dossierAccess } from './dossier.access.ts';
import { DossierKind, DossierState, EvidenceKind } from './dossier.enums.ts';

@Access(dossierAccess.dossiers)
@ObjectType({
  description:
    'The producer as the registration form names it (Mẫu 01); later changes of the producer do not reach it.',
})
export class DossierApplicant {
  @Field(() => String, { description: 'Name of the unit that registers (tên chủ thể).' })
  organisationName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Legal representative (người đại diện theo pháp luật).',
  })
  legalRepresentative!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Position of the representative (chức vụ).',
  })
  representativePosition!: string | null;

  @Field(() => String, { nullable: true, description: 'Address (địa chỉ).' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone (điện thoại), digits only.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;
}

@Access(dossierAccess.dossiers)
@ObjectType('Dossier', {
  implements: Node,
  description:
    'A request to rate one product (hồ sơ đánh giá, phân hạng; Quyết định 26/2026/QĐ-TTg, Điều 6): registration form, self-assessment, evidence and what became of it.',
})
export class Dossier extends Node {
  @Field(() => DossierKind, { description: 'First rating, upgrade or re-rating.' })
  kind!: DossierKind;

  @Field(() => DossierState, { description: 'How far it has come.' })
  state!: DossierState;

  @Field(() => Int, { description: 'Year of the registration (năm).' })
  year!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of the commune\'s receipt (phiếu số), e.g. "7/PĐK-04-01273-2026"; null before it is lodged.',
  })
  receiptNumber!: string | null;

  @Field(() => String, { description: 'Name of the product as registered (tên sản phẩm).' })
  productName!: string;

  @Field(() => [String], { description: 'Papers named on the form (tài liệu kèm theo).' })
  attachments!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Samples that the form promises (sản phẩm mẫu, số lượng); null when not said.',
  })
  sampleQuantity!: number | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was lodged the first time; null before.',
  })
  submittedAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the commune sent it to the province; null before.',
  })
  forwardedAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the province found it ready for a session; null before.',
  })
  acceptedAt!: Date | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@Access(dossierAccess.dossiers)
@ObjectType({
  description: 'What the producer claims for one criterion (tự đánh giá của chủ thể, Mẫu 02).',
})
export class SelfScore {
  @Field(() => String, {
    nullable: true,
    description: 'What the producer says to support it, in its own words.',
  })
  claim!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@Access(dossierAccess.dossiers)
@ObjectType('Evidence', {
  implements: Node,
  description: 'One piece of evidence of a dossier (minh chứng).',
})
export class Evidence extends Node {
  @Field(() => Int, { description: 'Place in the list, from 1.' })
  position!: number;

  @Field(() => EvidenceKind, { description: 'Row of the evidence table of Mẫu 02.' })
  kind!: EvidenceKind;

  @Field(() => String, { description: 'Name of the paper.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Web address of the paper.' })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number and date of the paper, or where the original is kept.',
  })
  reference!: string | null;

  @Field(() => Int, { nullable: true, description: 'Page that matters, from 1.' })
  page!: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the paper, where it is known.' })
  issuedOn!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day on which the paper is valid; null for papers that do not run out.',
  })
  validUntil!: string | null;
}

@Access(dossierAccess.dossiers)
@ObjectType({
  description:
    "The assessment of the commune's people's committee (Mẫu 03; Quyết định 26/2026/QĐ-TTg, Điều 7): four points in words, no score.",
})
export class CommuneAssessment {
  @Field(() => String, {
    description: 'Origin of the product and use of local material (nguồn gốc, nguyên liệu).',
  })
  materialOrigin!: string;

  @Field(() => String, { description: 'Use of local labour (lao động địa phương).' })
  localLabour!: string;

  @Field(() => String, { description: 'Origin of the idea of the product (nguồn gốc ý tưởng).' })
  ideaOrigin!: string;

  @Field(() => String, {
    description: 'Local identity and know-how (bản sắc, trí tuệ địa phương).',
  })
  localIdentity!: string;

  @Field(() => String, { description: 'Number of the report, e.g. "112/BC-UBND".' })
  reportNumber!: string;

  @Field(() => LocalDate, { description: 'Day of the report.' })
  reportDate!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of the letter that asks the province for a rating (văn bản đề nghị); null before it.',
  })
  requestNumber!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of that letter.' })
  requestDate!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When the commune met about it; null where it did not meet.',
  })
  meetingOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What was said at that meeting.' })
  meetingNote!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

@Access(dossierAccess.dossiers)
@ObjectType({ description: 'One step on the way of a dossier.' })
export class DossierTransition {
  @Field(() => DossierState, {
    nullable: true,
    description: 'State before; null for the first step.',
  })
  fromState!: DossierState | null;

  @Field(() => DossierState, { description: 'State after.' })
  toState!: DossierState;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in plain words; always there when it was returned or withdrawn.',
  })
  reason!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When, by the clock of the database.' })
  createdAt!: Date;
}

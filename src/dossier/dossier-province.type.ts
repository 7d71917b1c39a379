import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { dossierAccess } from './dossier.access.ts';
import {
  Recommendation,
  RequestAddressee,
  RequestState,
  VisitConclusion,
} from './dossier-province.enums.ts';

@Access(dossierAccess.dossiers)
@ObjectType('DossierCheck', {
  description:
    'A check by the province whether the dossier is whole (kiểm tra thành phần hồ sơ; Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm a).',
})
export class DossierCheck {
  @Field(() => Boolean, { description: 'The letter of the commune is there (văn bản đề nghị).' })
  requestLetter!: boolean;

  @Field(() => Boolean, { description: 'The report of the commune is there (Mẫu 03).' })
  communeReport!: boolean;

  @Field(() => Boolean, { description: 'The file of the producer is whole (hồ sơ sản phẩm).' })
  productFile!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Five samples are there (sản phẩm mẫu); null for tourism, which sends none.',
  })
  samples!: boolean | null;

  @Field(() => Boolean, { description: 'Whether nothing is missing.' })
  complete!: boolean;

  @Field(() => String, { nullable: true, description: 'What was found, also about the content.' })
  note!: string | null;

  @Field(() => LocalDate, { description: 'The day of the check.' })
  checkedOn!: string;
}

@Access(dossierAccess.advisoryReports)
@ObjectType('AdvisoryReport', {
  description:
    'The report of the advisory team to the chair of the council (báo cáo của Tổ tư vấn; Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm c). No score.',
})
export class AdvisoryReport {
  @Field(() => String, { description: 'Number of the report.' })
  reportNumber!: string;

  @Field(() => LocalDate, { description: 'Day of the report.' })
  reportDate!: string;

  @Field(() => String, { description: 'What the team found.' })
  findings!: string;

  @Field(() => Recommendation, {
    description: 'What the team proposes to the chair of the council.',
  })
  recommendation!: Recommendation;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@Access(dossierAccess.dossiers)
@ObjectType('DossierRequest', {
  implements: Node,
  description: 'Something the province asks for (yêu cầu bổ sung), with its day and answer.',
})
export class DossierRequest extends Node {
  @Field(() => RequestAddressee, { description: 'Who is asked.' })
  addressee!: RequestAddressee;

  @Field(() => String, { description: 'What is asked for, in plain words.' })
  text!: string;

  @Field(() => LocalDate, { description: 'Last day for the answer.' })
  dueOn!: string;

  @Field(() => RequestState, { description: 'Whether it was answered.' })
  state!: RequestState;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked.' })
  askedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The answer.' })
  answer!: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was answered or withdrawn.',
  })
  closedAt!: Date | null;
}

@Access(dossierAccess.dossiers)
@ObjectType('FieldVisit', {
  implements: Node,
  description: 'A visit to the place of production (khảo sát thực tế).',
})
export class FieldVisit extends Node {
  @Field(() => LocalDate, { description: 'The day it is planned for.' })
  plannedOn!: string;

  @Field(() => String, { description: 'Why the place has to be seen.' })
  reason!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was made; null before.' })
  visitedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who took part.' })
  participants!: string | null;

  @Field(() => String, { nullable: true, description: 'What was found.' })
  findings!: string | null;

  @Field(() => VisitConclusion, {
    nullable: true,
    description: 'How the dossier stands to what was found.',
  })
  conclusion!: VisitConclusion | null;
}

@Access(dossierAccess.dossiers)
@ObjectType('ExtraTest', {
  implements: Node,
  description: 'A test that the province wants in addition (kiểm nghiệm bổ sung).',
})
export class ExtraTest extends Node {
  @Field(() => String, { description: 'What is to be tested (chỉ tiêu).' })
  subject!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day by which the result is wanted.' })
  dueOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who tested it; null before the result.' })
  laboratory!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the test report (phiếu kết quả kiểm nghiệm).',
  })
  reportNumber!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the test report.' })
  reportDate!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the limits are kept.' })
  passed!: boolean | null;

  @Field(() => String, { nullable: true, description: 'The result in words and figures.' })
  result!: string | null;
}

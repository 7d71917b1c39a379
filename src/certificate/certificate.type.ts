import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import {
  CertificateOrigin,
  CertificateStatus,
  RecognitionLevel,
  RevocationGround,
} from './certificate.enums.ts';

@CacheFor(30)
@Access(PUBLIC)
@ObjectType('RecognitionDecision', {
  implements: Node,
  description: 'A decision that recognises products (quyết định công nhận sản phẩm OCOP).',
})
export class RecognitionDecision extends Node {
  @Field(() => String, { description: 'Number, e.g. "124/QĐ-UBND".' })
  number!: string;

  @Field(() => LocalDate, { description: 'Day of the decision.' })
  decidedOn!: string;

  @Field(() => String, {
    description: 'Who decided, in Vietnamese; may be a body that no longer exists.',
  })
  issuer!: string;

  @Field(() => RecognitionLevel, { description: 'Level of government.' })
  level!: RecognitionLevel;

  @Field(() => String, { nullable: true, description: 'Who signed it (người ký).' })
  signer!: string | null;

  @Field(() => String, { nullable: true, description: 'Web address of the decision.' })
  fileUrl!: string | null;
}

@CacheFor(30)
@Access(PUBLIC)
@ObjectType('Certificate', {
  implements: Node,
  description:
    'A certificate of an OCOP product (giấy chứng nhận), valid for 36 months (Quyết định 26/2026/QĐ-TTg, Điều 4 khoản 3).',
})
export class Certificate extends Node {
  @Field(() => String, { description: 'Number of the certificate.' })
  number!: string;

  @Field(() => String, { description: 'Name of the product as printed.' })
  productName!: string;

  @Field(() => String, { description: 'Name of the producer as printed.' })
  producerName!: string;

  @Field(() => LocalDate, { description: 'First day of validity.' })
  issuedOn!: string;

  @Field(() => LocalDate, {
    description: 'Last day of validity as printed; `extension` says whether it lasts longer.',
  })
  validUntil!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Product code (T)-(X)-(STT)-20YY: province, commune, running number, year (mã sản phẩm); older ones have the district after the province; null where a certificate has none.',
  })
  productCode!: string | null;

  @Field(() => CertificateOrigin, { description: 'How it came into the register.' })
  origin!: CertificateOrigin;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which a newer certificate stands in its place.',
  })
  supersededOn!: string | null;
}

@CacheFor(30)
@Access(PUBLIC)
@ObjectType('CertificateRevocation', {
  description: 'That a certificate was revoked (thu hồi; Quyết định 26/2026/QĐ-TTg, Điều 8).',
})
export class CertificateRevocation {
  @Field(() => LocalDate, { description: 'First day on which it no longer counts.' })
  revokedOn!: string;

  @Field(() => RevocationGround, { description: 'Which of the cases.' })
  ground!: RevocationGround;

  @Field(() => String, { description: 'Number of the decision to revoke.' })
  decisionNumber!: string;

  @Field(() => LocalDate, { description: 'Day of the decision to revoke.' })
  decidedOn!: string;

  @Field(() => String, { nullable: true, description: 'Who decided, in Vietnamese.' })
  issuer!: string | null;

  @Field(() => RecognitionLevel, {
    nullable: true,
    description: 'Level of government that revoked: the ministry 5 stars, the province 3 and 4.',
  })
  level!: RecognitionLevel | null;

  @Field(() => String, {
    nullable: true,
    description: "Number of the ministry's request (văn bản yêu cầu; Điều 10 khoản 1).",
  })
  requestNumber!: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Day of the ministry's request." })
  requestedOn!: string | null;
}

@Access(PUBLIC)
@ObjectType('CertificateVerification', {
  description: 'What is true of a certificate at this moment; never from a cache.',
})
export class CertificateVerification {
  @Field(() => CertificateStatus, { description: 'What it is worth today.' })
  status!: CertificateStatus;

  @Field(() => Int, {
    nullable: true,
    description: 'Stars of the product; null unless the certificate is valid today.',
  })
  stars!: number | null;

  @Field(() => String, { description: 'Number of the certificate.' })
  number!: string;

  @Field(() => String, { description: 'Name of the product as printed.' })
  productName!: string;

  @Field(() => String, { description: 'Name of the producer as printed.' })
  producerName!: string;

  @Field(() => String, { nullable: true, description: 'Product code (mã sản phẩm).' })
  productCode!: string | null;

  @Field(() => LocalDate, { description: 'First day of validity.' })
  issuedOn!: string;

  @Field(() => LocalDate, { description: 'Last day of validity as printed.' })
  validUntil!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of an extension (Điều 12); null = never extended.',
  })
  extendedUntil!: string | null;

  @Field(() => CertificateOrigin, { description: 'How it came into the register.' })
  origin!: CertificateOrigin;

  @Field(() => Boolean, {
    description:
      'False while a certificate from paper has not been compared with its source (chưa đối chiếu bản gốc): say so beside the status.',
  })
  verifiedAgainstSource!: boolean;

  @Field(() => GraphQLISODateTime, { description: 'When this was looked up.' })
  checkedAt!: Date;
}

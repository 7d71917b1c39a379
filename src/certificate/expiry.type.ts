import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';

@Access(REACHED)
@ObjectType('ExpiringStars', { description: 'How many certificates of one star end.' })
export class ExpiringStars {
  @Field(() => Int, { description: 'Stars as printed.' })
  stars!: number;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** How many certificates end in one month, commune or group. */
@ObjectType()
abstract class CertificateExpiryCount {
  @Field(() => Int, { description: 'How many end.' })
  total!: number;

  @Field(() => Int, {
    description: 'For how many of them a new rating is under way (đã nộp hồ sơ).',
  })
  renewing!: number;

  @Field(() => [ExpiringStars], { description: 'By stars: 3, 4 and 5.' })
  stars!: ExpiringStars[];
}

@Access(REACHED)
@ObjectType('CertificateExpiryMonth', { description: 'What ends in one month.' })
export class CertificateExpiryMonth extends CertificateExpiryCount {
  @Field(() => String, { name: 'month', description: 'The month, e.g. "2027-03".' })
  key!: string;
}

@Access(REACHED)
@ObjectType('CertificateExpiryCommune', { description: 'What ends in one commune or ward.' })
export class CertificateExpiryCommune extends CertificateExpiryCount {
  key!: string;
}

@Access(REACHED)
@ObjectType('CertificateExpiryGroup', { description: 'What ends in one group of products.' })
export class CertificateExpiryGroup extends CertificateExpiryCount {
  key!: string;
}

@Access(REACHED)
@ObjectType('CertificateExpiryHorizon', {
  description: 'What ends within so many months from today.',
})
export class CertificateExpiryHorizon {
  @Field(() => Int, { description: 'Months: 12, 6, 3 or 1.' })
  months!: number;

  @Field(() => LocalDate, { description: 'The last day of them.' })
  until!: string;

  @Field(() => Int, { description: 'How many certificates end until then.' })
  count!: number;
}

@Access(REACHED)
@ObjectType('CertificateExpiryCalendar', {
  description:
    'What runs out when and where (lịch hết hạn), of the certificates that count today and that the viewer looks after.',
})
export class CertificateExpiryCalendar {
  @Field(() => [CertificateExpiryMonth], { description: 'By month, earliest first.' })
  months!: CertificateExpiryMonth[];

  @Field(() => [CertificateExpiryCommune], { description: 'By commune, most first.' })
  communes!: CertificateExpiryCommune[];

  @Field(() => [CertificateExpiryGroup], { description: 'By group of the list, most first.' })
  groups!: CertificateExpiryGroup[];

  @Field(() => [CertificateExpiryHorizon], {
    description: 'What ends in 12, 6, 3 and 1 months from today, whatever days were asked for.',
  })
  horizons!: CertificateExpiryHorizon[];

  soonestIds!: string[];
}

import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, connectionType, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { ProductCategory } from '../product/product-category.type.ts';
import { productCategoryById } from '../product/product-category.loader.ts';
import { Commune } from '../region/commune.type.ts';
import { communeById } from '../region/region.loader.ts';
import { certificateAccess } from './certificate.access.ts';
import type { CertificateEntity } from './certificate.entity.ts';
import { certificateById } from './certificate.loader.ts';
import { Certificate } from './certificate.type.ts';
import { ConclusionState, InspectionOutcome } from './certificate-life.enums.ts';
import { conclusionRows, inspectionRows } from './certificate-life.loader.ts';
import { lastDayOfMonths } from './certificate-life.rules.ts';
import { CertificateInspection, RevocationConclusion } from './certificate-life.type.ts';
import { expiryCalendar, type ExpiryCount } from './expiry.loader.ts';
import {
  CertificateExpiryCalendar,
  CertificateExpiryCommune,
  CertificateExpiryGroup,
} from './expiry.type.ts';

const InspectionConnection = connectionType(
  () => CertificateInspection,
  'CertificateInspection',
  'checks after recognition (kiểm tra sau công nhận)',
);
const ConclusionConnection = connectionType(
  () => RevocationConclusion,
  'RevocationConclusion',
  'conclusions that ask for a revocation (kết luận)',
);

@InputType({ description: 'Which days, and of which products.' })
export class CertificateExpiryFilter {
  @Field(() => LocalDate, { nullable: true, description: 'First day; today when left out.' })
  from?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many months from that day, 1 to 36; 12 when left out.',
  })
  months?: number | null;

  @Field(() => ID, { nullable: true, description: 'Only of this commune or ward.' })
  communeId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only of this category of the official list, of whichever tier.',
  })
  categoryId?: string | null;
}

enum ConclusionOrder {
  DUE = 'DUE',
}
registerEnumType(ConclusionOrder, {
  name: 'RevocationConclusionOrder',
  description: 'How conclusions are sorted.',
  valuesConfig: { DUE: { description: 'Those whose decision is due first come first.' } },
});

const DUE = { key: (t: string) => `${t}.due_on`, type: 'date', direction: 'ASC' } as const;
const NEWEST = {
  key: (t: string) => `${t}.inspected_on`,
  type: 'date',
  direction: 'DESC',
} as const;

@Resolver()
export class CertificateLifeQueries {
  @Cost({ points: 20 })
  @Access(certificateAccess.certificateExpiry)
  @Query(() => CertificateExpiryCalendar, {
    description:
      'What runs out when and where (lịch hết hạn), of the certificates the viewer looks after that count today; an extension moves the end.',
  })
  certificateExpiry(
    @Arg('filter', () => CertificateExpiryFilter, {
      nullable: true,
      description: 'Which days and products; the next 12 months when left out.',
    })
    filter: CertificateExpiryFilter | null,
    @Ctx() context: Context,
  ): Promise<object> {
    const from = filter?.from ?? context.today;
    const months = Math.min(Math.max(filter?.months ?? 12, 1), 36);
    const to = lastDayOfMonths(from, months);
    const { communeId, categoryId } = filter ?? {};
    return expiryCalendar(context, { from, to, communeId, categoryId });
  }

  @Access(certificateAccess.certificateInspections)
  @Query(() => InspectionConnection, {
    description: 'Checks after recognition the viewer may read, newest first (Điều 9).',
  })
  certificateInspections(
    @Arg('outcome', () => [InspectionOutcome], {
      nullable: true,
      description: 'Only those that came to this; all when left out.',
    })
    outcome: InspectionOutcome[] | null,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const rows = inspectionRows(context);
    if (outcome) rows.andWhere('row.outcome = ANY(:outcome)', { outcome });
    const { language } = context;
    return keysetPage(rows, { args, orders: { NEWEST }, order: 'NEWEST', language });
  }

  @Access(certificateAccess.revocationConclusions)
  @Query(() => ConclusionConnection, {
    description:
      'Conclusions that ask for a revocation, with the last day for the decision; pending ones unless asked otherwise (Điều 8).',
  })
  revocationConclusions(
    @Arg('state', () => [ConclusionState], {
      nullable: true,
      description: 'Only in these states; pending ones when left out.',
    })
    state: ConclusionState[] | null,
    @Arg('late', () => Boolean, {
      nullable: true,
      description: 'True: only pending ones after their last day.',
    })
    late: boolean | null,
    @Arg('orderBy', () => ConclusionOrder, {
      defaultValue: ConclusionOrder.DUE,
      description: 'How they are sorted.',
    })
    orderBy: ConclusionOrder,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language, today } = context;
    const states = state ?? [ConclusionState.PENDING];
    const rows = conclusionRows(context).andWhere('row.state = ANY(:states)', { states });
    if (late) rows.andWhere(`row.state = 'PENDING' AND row.due_on < :today`, { today });
    return keysetPage(rows, { args, orders: { DUE }, order: orderBy, language });
  }
}

@Resolver(() => CertificateExpiryCalendar)
export class CertificateExpiryResolver {
  @Cost({ items: 10 })
  @FieldResolver(() => [Certificate], { description: 'Up to 10 of them, those that end first.' })
  async soonest(
    @Root() { soonestIds }: CertificateExpiryCalendar,
    @Ctx() context: Context,
  ): Promise<CertificateEntity[]> {
    const found = await context.loadMany(certificateById, soonestIds);
    return found.filter((one) => one !== null);
  }
}

@Resolver(() => CertificateExpiryCommune)
export class CertificateExpiryCommuneResolver {
  @FieldResolver(() => Commune, { nullable: true, description: 'The commune or ward.' })
  commune(@Root() { key }: ExpiryCount, @Ctx() context: Context) {
    return communeById(context, key);
  }
}

@Resolver(() => CertificateExpiryGroup)
export class CertificateExpiryGroupResolver {
  @FieldResolver(() => ProductCategory, {
    nullable: true,
    description: 'The group of the official list.',
  })
  group(@Root() { key }: ExpiryCount, @Ctx() context: Context) {
    return context.load(productCategoryById, key);
  }
}

import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import type { DutyOccurrenceEntity } from './duty.entity.ts';
import {
  DUTY_ORDERS,
  DutyFilter,
  DutyOccurrenceFilter,
  filterDuties,
  filterOccurrences,
  filterOrganisations,
  OCCURRENCE_ORDERS,
  ORGANISATION_ORDERS,
  ProgrammeOrganisationFilter,
} from './duty.filter.ts';
import { dutyRows, occurrenceById, occurrenceRows, organisationRows } from './duty.loader.ts';
import { DutyConnection, DutyOccurrence, DutyOccurrenceConnection } from './duty.type.ts';
import { ProgrammeOrganisationConnection } from './organisation.type.ts';
import { programmeAccess } from './programme.access.ts';

@ArgsType()
class DutiesArgs extends ConnectionArgs {
  @Field(() => DutyFilter, { nullable: true, description: 'Which of them; all without it.' })
  filter?: DutyFilter | null;
}

@ArgsType()
class DutyOccurrencesArgs extends ConnectionArgs {
  @Field(() => DutyOccurrenceFilter, {
    nullable: true,
    description: 'Which of them; all without it.',
  })
  filter?: DutyOccurrenceFilter | null;
}

@ArgsType()
class ProgrammeOrganisationsArgs extends ConnectionArgs {
  @Field(() => ProgrammeOrganisationFilter, {
    nullable: true,
    description: 'Which of them; all without it.',
  })
  filter?: ProgrammeOrganisationFilter | null;
}

@Resolver()
export class DutyQueries {
  @Access(programmeAccess.duties)
  @Query(() => DutyConnection, {
    description:
      'Duties by code: officers of communes see those of their region, the office and auditors all.',
  })
  duties(
    @Args(() => DutiesArgs) { filter, ...args }: DutiesArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    const rows = filterDuties(dutyRows(context), filter);
    return keysetPage(rows, { args, orders: DUTY_ORDERS, order: 'CODE', language });
  }

  @Access(programmeAccess.duties)
  @Query(() => DutyOccurrenceConnection, {
    description: 'Times of duties, the one due first before others, those without a day last.',
  })
  dutyOccurrences(
    @Args(() => DutyOccurrencesArgs) { filter, ...args }: DutyOccurrencesArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language, today } = context;
    const rows = filterOccurrences(occurrenceRows(context), filter, today);
    return keysetPage(rows, { args, orders: OCCURRENCE_ORDERS, order: 'DUE', language });
  }

  @Access(programmeAccess.duties)
  @Query(() => DutyOccurrence, {
    nullable: true,
    description: 'One time of a duty; unknown and hidden ones are both null.',
  })
  async dutyOccurrence(
    @Arg('id', () => ID, { description: 'Global id of it.' }) id: string,
    @Ctx() context: Context,
  ): Promise<DutyOccurrenceEntity | null> {
    const uuid = uuidOf(id, 'DutyOccurrence');
    return uuid ? context.load(occurrenceById, uuid) : null;
  }

  @CacheFor(60)
  @Access(PUBLIC)
  @Query(() => ProgrammeOrganisationConnection, {
    description: 'Who can have duties in the programme (cơ quan, đơn vị), by code.',
  })
  programmeOrganisations(
    @Args(() => ProgrammeOrganisationsArgs) { filter, ...args }: ProgrammeOrganisationsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    const rows = filterOrganisations(organisationRows(context), filter);
    return keysetPage(rows, { args, orders: ORGANISATION_ORDERS, order: 'CODE', language });
  }
}

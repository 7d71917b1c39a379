import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { daysBetween } from '../calendar/working-days.rules.ts';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Node } from '../platform/graphql/node.ts';
import type { UnitEntity } from '../region/region.entity.ts';
import { unitById } from '../region/region.loader.ts';
import type { DutyEntity, DutyEntryEntity, DutyOccurrenceEntity } from './duty.entity.ts';
import { DutyState } from './duty.enums.ts';
import {
  dutyById,
  entriesByOccurrenceId,
  filesByDutyEntryId,
  occurrencesByDutyId,
  organisationById,
} from './duty.loader.ts';
import { daysLate, isOverdue } from './duty.rules.ts';
import { Duty, DutyEntry, DutyOccurrence } from './duty.type.ts';
import type { OrganisationEntity } from './organisation.entity.ts';
import { ProgrammeOrganisation } from './organisation.type.ts';
import type { OfficialDocumentEntity, ProgrammeTargetEntity } from './programme.entity.ts';
import { documentById, targetById } from './programme.loader.ts';
import { OfficialDocument, ProgrammeTarget } from './programme.type.ts';

@Resolver(() => ProgrammeOrganisation)
export class ProgrammeOrganisationResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The commune, district or province it works in, as it was then.',
  })
  unit(
    @Root() organisation: OrganisationEntity,
    @Ctx() context: Context,
  ): Promise<UnitEntity | null> {
    return context.load(unitById, organisation.unitId);
  }
}

@Resolver(() => Duty)
export class DutyResolver {
  @FieldResolver(() => OfficialDocument, {
    nullable: true,
    description: 'The document that gives it.',
  })
  document(
    @Root() duty: DutyEntity,
    @Ctx() context: Context,
  ): Promise<OfficialDocumentEntity | null> {
    return context.load(documentById, duty.documentId);
  }

  @FieldResolver(() => ProgrammeOrganisation, { nullable: true, description: 'Who has it.' })
  organisation(
    @Root() duty: DutyEntity,
    @Ctx() context: Context,
  ): Promise<OrganisationEntity | null> {
    return context.load(organisationById, duty.organisationId);
  }

  @FieldResolver(() => ProgrammeTarget, {
    nullable: true,
    description: 'The figure it is about, where it names one.',
  })
  async target(
    @Root() duty: DutyEntity,
    @Ctx() context: Context,
  ): Promise<ProgrammeTargetEntity | null> {
    return duty.targetId ? context.load(targetById, duty.targetId) : null;
  }

  @Cost({ items: 4 })
  @FieldResolver(() => [DutyOccurrence], {
    description: 'The times it is to be done, as far as they have begun, the first one first.',
  })
  occurrences(@Root() duty: DutyEntity, @Ctx() context: Context): Promise<DutyOccurrenceEntity[]> {
    return context.load(occurrencesByDutyId, duty.id);
  }
}

@Resolver(() => DutyOccurrence)
export class DutyOccurrenceResolver {
  @FieldResolver(() => Duty, { nullable: true, description: 'The duty.' })
  duty(
    @Root() occurrence: DutyOccurrenceEntity,
    @Ctx() context: Context,
  ): Promise<DutyEntity | null> {
    return context.load(dutyById, occurrence.dutyId);
  }

  @FieldResolver(() => Boolean, {
    description: 'It is open and its day has passed, by the calendar of Viet Nam (quá hạn).',
  })
  overdue(@Root() occurrence: DutyOccurrenceEntity, @Ctx() { today }: Context): boolean {
    return isOverdue(occurrence, today);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days left; 0 = today, negative = past; null without a day or when done.',
  })
  daysLeft(@Root() { state, due }: DutyOccurrenceEntity, @Ctx() { today }: Context) {
    return state === DutyState.OPEN && due ? daysBetween(today, due) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days by which it was done late, or is late by now; null = not late.',
  })
  daysLate(@Root() occurrence: DutyOccurrenceEntity, @Ctx() { today }: Context) {
    return daysLate(occurrence, today);
  }

  @Cost({ items: 4 })
  @FieldResolver(() => [DutyEntry], { description: 'Reports and steps, oldest first.' })
  entries(
    @Root() occurrence: DutyOccurrenceEntity,
    @Ctx() context: Context,
  ): Promise<DutyEntryEntity[]> {
    return context.load(entriesByOccurrenceId, occurrence.id);
  }
}

@Resolver(() => DutyEntry)
export class DutyEntryResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who entered it.' })
  person(@Root() entry: DutyEntryEntity, @Ctx() context: Context): Promise<PersonEntity | null> {
    return context.load(personById, entry.personId);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [File], { description: 'What goes with it.' })
  files(@Root() entry: DutyEntryEntity, @Ctx() context: Context): Promise<StoredFileEntity[]> {
    return context.load(filesByDutyEntryId, entry.id);
  }
}

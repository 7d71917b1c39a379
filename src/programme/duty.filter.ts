import type { SelectQueryBuilder } from 'typeorm';
import { Field, ID, InputType } from 'type-graphql';
import { Role } from '../identity/identity.enums.ts';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import type { DutyEntity, DutyOccurrenceEntity } from './duty.entity.ts';
import { DutyRhythm, DutyState, OrganisationKind } from './duty.enums.ts';
import type { OrganisationEntity } from './organisation.entity.ts';
import { programmeAccess } from './programme.access.ts';

@InputType({ description: 'Which duties to list; the parts given must all fit.' })
export class DutyFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this organisation.' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this document.' })
  documentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only of organisations in units that ever had this code.',
  })
  unitCode?: string | null;

  @Field(() => [DutyRhythm], {
    nullable: true,
    description: 'Only with these rhythms; an empty list matches nothing.',
  })
  rhythm?: DutyRhythm[] | null;
}

@InputType({ description: 'Which times of duties to list; the parts given must all fit.' })
export class DutyOccurrenceFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this duty.' })
  dutyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this organisation.' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this document.' })
  documentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only of organisations in units that ever had this code.',
  })
  unitCode?: string | null;

  @Field(() => [DutyState], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing.',
  })
  state?: DutyState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only what is open after its day (quá hạn); false: only what is not.',
  })
  overdue?: boolean | null;

  @Field(() => LocalDate, { nullable: true, description: 'Due on this day or later.' })
  dueFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Due on this day or before.' })
  dueUntil?: string | null;
}

@InputType({ description: 'Which organisations to list; the parts given must all fit.' })
export class ProgrammeOrganisationFilter {
  @Field(() => [OrganisationKind], {
    nullable: true,
    description: 'Only these kinds; an empty list matches nothing.',
  })
  kind?: OrganisationKind[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'Only those that exist on this day.' })
  validOn?: string | null;
}

const byCode: KeysetOrder = { key: (t) => `${t}.code collate "C"`, type: 'text', direction: 'ASC' };
export const DUTY_ORDERS = { CODE: byCode } as const;
export const ORGANISATION_ORDERS = { CODE: byCode } as const;
/** What has no day comes last. */
export const OCCURRENCE_ORDERS: Readonly<Record<'DUE', KeysetOrder>> = {
  DUE: { key: (t) => `coalesce(${t}.due, DATE '9999-12-31')`, type: 'date', direction: 'ASC' },
};

/** SQL of the ids of duties an actor may read, with its named parameters. */
export function visibleDuties(actor: Actor) {
  const { anywhere, unitIds } = readScope(programmeAccess.duties, actor);
  if (anywhere) return { sql: 'SELECT id FROM programme_duty', parameters: {} };
  return {
    sql: `SELECT pd.id FROM programme_duty pd
            JOIN programme_organisation po ON po.id = pd.organisation_id
           WHERE po.unit_id = ANY(:seenUnits) AND po.role = :seenRole`,
    parameters: { seenUnits: unitIds, seenRole: Role.COMMUNE_OFFICER },
  };
}

const OF_UNIT = `SELECT po.id FROM programme_organisation po JOIN unit u ON u.id = po.unit_id
  WHERE u.code = :unitCode`;

export function filterDuties(
  query: SelectQueryBuilder<DutyEntity>,
  filter: DutyFilter | null | undefined,
): SelectQueryBuilder<DutyEntity> {
  const { organisationId, documentId, unitCode, rhythm } = filter ?? {};
  if (organisationId) {
    const organisation = uuidOf(organisationId, 'ProgrammeOrganisation');
    query.andWhere('d.organisation_id = :organisation', { organisation });
  }
  if (documentId) {
    query.andWhere('d.document_id = :document', {
      document: uuidOf(documentId, 'OfficialDocument'),
    });
  }
  if (unitCode) query.andWhere(`d.organisation_id IN (${OF_UNIT})`, { unitCode });
  if (rhythm) query.andWhere('d.rhythm = ANY(:rhythm)', { rhythm });
  return query;
}

export function filterOccurrences(
  query: SelectQueryBuilder<DutyOccurrenceEntity>,
  filter: DutyOccurrenceFilter | null | undefined,
  today: string,
): SelectQueryBuilder<DutyOccurrenceEntity> {
  const { dutyId, organisationId, documentId, unitCode, state } = filter ?? {};
  const ofDuty = (condition: string, parameters: object) =>
    query.andWhere(
      `o.duty_id IN (SELECT fd.id FROM programme_duty fd WHERE ${condition})`,
      parameters,
    );
  if (dutyId) query.andWhere('o.duty_id = :duty', { duty: uuidOf(dutyId, 'Duty') });
  if (organisationId) {
    const organisation = uuidOf(organisationId, 'ProgrammeOrganisation');
    ofDuty('fd.organisation_id = :organisation', { organisation });
  }
  if (documentId) {
    ofDuty('fd.document_id = :document', { document: uuidOf(documentId, 'OfficialDocument') });
  }
  if (unitCode) ofDuty(`fd.organisation_id IN (${OF_UNIT})`, { unitCode });
  if (state) query.andWhere('o.state = ANY(:state)', { state });
  if (typeof filter?.overdue === 'boolean') {
    const overdue = `(o.state = 'OPEN' AND o.due < :today) IS ${filter.overdue ? '' : 'NOT '}TRUE`;
    query.andWhere(overdue, { today });
  }
  if (filter?.dueFrom) query.andWhere('o.due >= :dueFrom', { dueFrom: filter.dueFrom });
  if (filter?.dueUntil) query.andWhere('o.due <= :dueUntil', { dueUntil: filter.dueUntil });
  return query;
}

export function filterOrganisations(
  query: SelectQueryBuilder<OrganisationEntity>,
  filter: ProgrammeOrganisationFilter | null | undefined,
): SelectQueryBuilder<OrganisationEntity> {
  if (filter?.kind) query.andWhere('g.kind = ANY(:kind)', { kind: filter.kind });
  if (filter?.validOn) {
    query.andWhere(
      '(g.valid_from IS NULL OR g.valid_from <= :on) AND (g.valid_to IS NULL OR g.valid_to >= :on)',
      { on: filter.validOn },
    );
  }
  return query;
}

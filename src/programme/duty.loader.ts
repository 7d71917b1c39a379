import { In, type SelectQueryBuilder } from 'typeorm';
import { attachedFiles } from '../media/attached-files.loader.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { DutyEntity, DutyEntryEntity, DutyOccurrenceEntity } from './duty.entity.ts';
import { visibleDuties } from './duty.filter.ts';
import { OrganisationEntity } from './organisation.entity.ts';

/** Duties the actor may read (alias `d`), to be filtered and paged. */
export function dutyRows(context: Context): SelectQueryBuilder<DutyEntity> {
  const { sql, parameters } = visibleDuties(context.actor);
  return context.db.source.manager
    .createQueryBuilder(DutyEntity, 'd')
    .where(`d.id IN (${sql})`, parameters);
}

/** Times of such duties (alias `o`), to be filtered and paged. */
export function occurrenceRows(context: Context): SelectQueryBuilder<DutyOccurrenceEntity> {
  const { sql, parameters } = visibleDuties(context.actor);
  return context.db.source.manager
    .createQueryBuilder(DutyOccurrenceEntity, 'o')
    .where(`o.duty_id IN (${sql})`, parameters);
}

/** All organisations (alias `g`), those that ended too. */
export function organisationRows(context: Context): SelectQueryBuilder<OrganisationEntity> {
  return context.db.source.manager.createQueryBuilder(OrganisationEntity, 'g');
}

/** Duties by id; hidden ones are null like those that do not exist. */
export const dutyById = defineLoader<string, DutyEntity | null>(
  'dutyById',
  async (ids, context) => {
    const rows = await dutyRows(context).andWhere('d.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

export const occurrenceById = defineLoader<string, DutyOccurrenceEntity | null>(
  'dutyOccurrenceById',
  async (ids, context) => {
    const rows = await occurrenceRows(context).andWhere('o.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

export const organisationById = defineLoader<string, OrganisationEntity | null>(
  'programmeOrganisationById',
  async (ids, context) => {
    const rows = await organisationRows(context).where('g.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Duties of a document that the actor may read, by code. */
export const dutiesByDocumentId = defineLoader<string, DutyEntity[]>(
  'dutiesByOfficialDocumentId',
  async (ids, context) => {
    const rows = await dutyRows(context)
      .andWhere('d.document_id = ANY(:ids)', { ids })
      .orderBy('d.code')
      .getMany();
    return manyByKey(ids, rows, (row) => row.documentId);
  },
);

/** The times of a duty that the actor may read, in order. */
export const occurrencesByDutyId = defineLoader<string, DutyOccurrenceEntity[]>(
  'occurrencesByDutyId',
  async (ids, context) => {
    const rows = await occurrenceRows(context)
      .andWhere('o.duty_id = ANY(:ids)', { ids })
      .orderBy('o.period_from')
      .getMany();
    return manyByKey(ids, rows, (row) => row.dutyId);
  },
);

/** The following hang on a time that was found through the loaders above. */
export const entriesByOccurrenceId = defineLoader<string, DutyEntryEntity[]>(
  'entriesByDutyOccurrenceId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(DutyEntryEntity, {
      where: { occurrenceId: In([...ids]) },
      order: { sequence: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.occurrenceId);
  },
);

export const filesByDutyEntryId = attachedFiles('duty_entry_file', 'entry_id');
export const filesByDocumentId = attachedFiles('official_document_file', 'document_id');

defineNode({
  type: 'Duty',
  entity: DutyEntity,
  load: (context, id) => context.load(dutyById, id),
});
defineNode({
  type: 'DutyOccurrence',
  entity: DutyOccurrenceEntity,
  load: (context, id) => context.load(occurrenceById, id),
});
defineNode({
  type: 'ProgrammeOrganisation',
  entity: OrganisationEntity,
  load: (context, id) => context.load(organisationById, id),
});

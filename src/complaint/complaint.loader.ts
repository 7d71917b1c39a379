import { In, type SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import {
  ComplaintAnswerEntity,
  ComplaintEntity,
  ComplaintFileEntity,
  ComplaintStepEntity,
} from './complaint.entity.ts';
import { visibleComplaints } from './complaint.filter.ts';

/** Complaints the actor may read (alias `c`), to be filtered and paged. */
export function complaintRows(context: Context): SelectQueryBuilder<ComplaintEntity> {
  const visible = visibleComplaints(context.actor);
  return context.db.source.manager
    .createQueryBuilder(ComplaintEntity, 'c')
    .where(visible.sql, visible.parameters);
}

/** Complaints by id; hidden ones are null like those that do not exist. */
export const complaintById = defineLoader<string, ComplaintEntity | null>(
  'complaintById',
  async (ids, context) => {
    const rows = await complaintRows(context).andWhere('c.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The following hang on a complaint that was found through the loaders above. */
export const answersByComplaintId = defineLoader<string, ComplaintAnswerEntity[]>(
  'answersByComplaintId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ComplaintAnswerEntity, {
      where: { complaintId: In([...ids]) },
      order: { sequence: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.complaintId);
  },
);

export const stepsByComplaintId = defineLoader<string, ComplaintStepEntity[]>(
  'stepsByComplaintId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ComplaintStepEntity, {
      where: { complaintId: In([...ids]) },
      order: { sequence: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.complaintId);
  },
);

/** Papers of complaints, in the order they were added. */
export const papersByComplaintId = defineLoader<string, ComplaintFileEntity[]>(
  'papersByComplaintId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ComplaintFileEntity, {
      where: { complaintId: In([...ids]) },
      order: { createdAt: 'ASC', fileId: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.complaintId);
  },
);

defineNode({
  type: 'Complaint',
  entity: ComplaintEntity,
  load: (context: Context, id) => context.load(complaintById, id),
});

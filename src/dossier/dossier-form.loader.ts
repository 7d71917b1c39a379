import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import {
  DossierChangeEntity,
  DossierCommentEntity,
  DossierReceiptEntity,
  DossierReportEntity,
  DossierSampleEntity,
} from './dossier-form.entity.ts';
import {
  AdvisoryReportEntity,
  DossierCheckEntity,
  DossierRequestEntity,
  ExtraTestEntity,
  FieldVisitEntity,
} from './dossier-province.entity.ts';
import { dossierById } from './dossier.loader.ts';

type Part = ObjectLiteral & { dossierId: string };

/** What hangs on dossiers that were found through their own loaders, in this order. */
function partsOf<E extends Part>(name: string, entity: EntityTarget<E>, order: keyof E & string) {
  return defineLoader<string, E[]>(name, async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(entity, 'part')
      .where('part.dossierId = ANY(:ids)', { ids })
      .orderBy(`part.${order}`)
      .getMany();
    return manyByKey(ids, rows, (row) => row.dossierId);
  });
}

function partOf<E extends Part>(name: string, entity: EntityTarget<E>) {
  return defineLoader<string, E | null>(name, async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(entity, 'part')
      .where('part.dossierId = ANY(:ids)', { ids })
      .getMany();
    return oneByKey(ids, rows, (row) => row.dossierId);
  });
}

export const reportByDossierId = partOf('reportByDossierId', DossierReportEntity);
export const adviceByDossierId = partOf('adviceByDossierId', AdvisoryReportEntity);
export const changesByDossierId = partsOf('changesByDossierId', DossierChangeEntity, 'topic');
export const receiptsByDossierId = partsOf('receiptsByDossierId', DossierReceiptEntity, 'level');
export const samplesByDossierId = partsOf('samplesByDossierId', DossierSampleEntity, 'id');
export const commentsByDossierId = partsOf('commentsByDossierId', DossierCommentEntity, 'id');
export const provinceChecksByDossierId = partsOf('provinceChecks', DossierCheckEntity, 'id');
export const requestsByDossierId = partsOf('requestsByDossierId', DossierRequestEntity, 'id');
export const visitsByDossierId = partsOf('visitsByDossierId', FieldVisitEntity, 'id');
export const testsByDossierId = partsOf('testsByDossierId', ExtraTestEntity, 'id');

/** A part by its own id, as visible as the dossier it hangs on. */
function nodeOf<E extends Part & { id: string }>(type: string, entity: new () => E): void {
  defineNode({
    type,
    entity,
    load: async (context: Context, id: string) => {
      const part = await context.db.source.manager.findOneBy<E>(entity, { id } as never);
      return part && (await context.load(dossierById, part.dossierId)) ? part : null;
    },
  });
}

nodeOf('DossierComment', DossierCommentEntity);
nodeOf('DossierRequest', DossierRequestEntity);
nodeOf('FieldVisit', FieldVisitEntity);
nodeOf('ExtraTest', ExtraTestEntity);

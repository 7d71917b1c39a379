import { cleanCode, isVerificationCode } from '../certificate/verification-code.rules.ts';
import { StoredFileEntity } from '../media/stored-file.entity.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { PrintedDocumentEntity } from './printed-document.entity.ts';

/** The viewer's own prints. */
export const printedDocumentById = defineLoader<string, PrintedDocumentEntity | null>(
  'printedDocumentById',
  async (ids, context) => {
    const { actor } = context;
    if (!actor.personId || actor.scopes) return ids.map(() => null);
    const rows = await context.db.source.manager
      .createQueryBuilder(PrintedDocumentEntity, 'd')
      .where('d.id = ANY(:ids) AND d.printedBy = :me', { ids, me: actor.personId })
      .getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

export const storedFileById = defineLoader<string, StoredFileEntity | null>(
  'documentFileById',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(StoredFileEntity, 'f')
      .where('f.id = ANY(:ids)', { ids })
      .getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The newest prints of the viewer first. */
export function ownPrints(context: Context, limit: number): Promise<PrintedDocumentEntity[]> {
  return context.db.source.manager.find(PrintedDocumentEntity, {
    where: { printedBy: context.actor.personId ?? '00000000-0000-0000-0000-000000000000' },
    order: { id: 'DESC' },
    take: limit,
  });
}

/** The document behind a code somebody typed; undefined when it cannot be a code. */
export async function documentByCode(
  context: Context,
  text: string,
): Promise<PrintedDocumentEntity | null | undefined> {
  const code = cleanCode(text.slice(0, 100)).replaceAll('-', '');
  if (!isVerificationCode(code)) return undefined;
  return context.db.source.manager.findOneBy(PrintedDocumentEntity, { code });
}

defineNode({
  type: 'PrintedDocument',
  entity: PrintedDocumentEntity,
  load: (context, id) => context.load(printedDocumentById, id),
});

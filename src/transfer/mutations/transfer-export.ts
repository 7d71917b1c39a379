import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { makeDocument } from '../../document/typeset/typesetter.ts';
import { XLSX } from '../../media/content/content.rules.ts';
import { File } from '../../media/file.type.ts';
import { keepBytes } from '../../media/media.service.ts';
import type { StoredFileEntity } from '../../media/stored-file.entity.ts';
import { Access, decide, REACHED, scopeAllows } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { uuidOf } from '../../platform/graphql/node.ts';
import { operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { csvOf } from '../../platform/text/csv.ts';
import { exportSheets } from '../export.loader.ts';
import { transferAccess } from '../transfer.access.ts';
import { ImportKind, TransferFormat } from '../transfer.enums.ts';

@InputType({ description: 'Tables that can be edited and read in again.' })
export class TransferExportInput {
  @Field(() => TransferFormat, { description: 'Kind of file.' })
  format!: TransferFormat;

  @Field(() => [ImportKind], { description: 'What is in it; a CSV holds one kind.' })
  kinds!: ImportKind[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True gives the empty template (tệp mẫu): heads, hints and lists to choose from.',
  })
  template!: boolean;

  @Field(() => [ID], { nullable: true, description: 'Only these communes; empty matches nothing.' })
  communeIds?: string[] | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const MOST = 20_000;
const TransferExportError = userErrorType('TransferExport', {
  TOO_MANY: `More than ${MOST} rows of a kind: choose communes.`,
  ONE_KIND: 'A CSV holds one kind of rows.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of transferExport.' })
export class TransferExportPayload {
  @Field(() => File, {
    nullable: true,
    description:
      'The file; its link works for ten minutes. It is kept for a month unless the house sets EXPORT_KEEP_DAYS.',
  })
  file!: StoredFileEntity | null;

  @Field(() => Int, { nullable: true, description: 'How many rows are in it, heads left out.' })
  rowCount!: number | null;

  @Field(() => [TransferExportError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    format: z.enum(TransferFormat),
    kinds: z.array(z.enum(ImportKind)).min(1).max(3),
    template: z.boolean(),
    communeIds: z.array(z.string().max(200)).max(200).nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class TransferExportMutation {
  @Access(transferAccess.transferExport)
  @Mutation(() => TransferExportPayload, {
    description:
      'Gives producers, products and resources of the own area as a table (xuất để sửa), or the empty template: what comes back through importStart unchanged changes nothing. Contacts in it are not public.',
  })
  async transferExport(
    @Arg('input', () => TransferExportInput, { description: 'What to export.' })
    input: TransferExportInput,
    @Ctx() context: Context,
  ): Promise<TransferExportPayload> {
    // Read and made before the transaction, which must not wait for it.
    const made = await make(context, input);
    return runMutation(context, {
      name: 'transferExport',
      access: transferAccess.transferExport,
      payload: TransferExportPayload,
      errors: TransferExportError,
      args: { input },
      shape,
      run: async (tx) => {
        const { actor } = context;
        const unitId = actor.grants.flatMap(({ units }) =>
          units === 'everywhere' ? [] : [...units],
        )[0];
        tx.authorize({ unitId });
        if (made === 'ONE_KIND') throw refuse('ONE_KIND', ONE_KIND, ['input', 'kinds']);
        if (made === 'TOO_MANY') throw refuse('TOO_MANY', TOO_MANY, ['input']);
        const file = await keepBytes(tx, { ...made.file, purpose: 'TRANSFER_EXPORT' });
        tx.record({
          action: 'transfer.export',
          subjectType: 'File',
          subjectId: file.id,
          after: { kinds: input.kinds, format: input.format, rows: made.rowCount },
        });
        return { file, rowCount: made.rowCount };
      },
    });
  }
}

async function make(context: Context, input: TransferExportInput) {
  const rule = transferAccess.transferExport;
  const { actor, today } = context;
  // Whoever may not is refused by the step; nothing is read for them.
  if (!decide(rule, actor).allowed || !scopeAllows(rule, actor, 'write')) return 'TOO_MANY';
  const csv = input.format === TransferFormat.CSV;
  if (csv && new Set(input.kinds).size !== 1) return 'ONE_KIND';
  const sheets = await exportSheets(context, {
    kinds: [...new Set(input.kinds)].sort(),
    template: input.template,
    communeIds:
      input.communeIds?.map((id) => uuidOf(id, 'Commune')).filter((id) => id !== null) ?? null,
    ...{ typed: !csv, most: MOST + 1 },
  });
  const [first] = sheets;
  const filled = sheets.filter(({ help }) => help);
  if (filled.some(({ rows }) => rows.length > MOST)) return 'TOO_MANY';
  const bytes = csv
    ? Buffer.from(csvOf(first!.head, [first!.help!, ...first!.rows]), 'utf8')
    : Buffer.from(await makeDocument({ as: 'XLSX', book: 'TABLE', data: { sheets } }));
  const name = `${input.template ? 'mau-nhap' : 'du-lieu'}-${today}.${csv ? 'csv' : 'xlsx'}`;
  return {
    rowCount: filled.reduce((sum, { rows }) => sum + rows.length, 0),
    file: { bytes, name, mediaType: csv ? 'text/csv' : XLSX },
  };
}

const TOO_MANY = {
  vi: `Có hơn ${MOST} hàng nên chưa xuất. Hãy chọn ít xã, phường hơn rồi xuất lại.`,
  en: `There are more than ${MOST} rows, so nothing was exported. Choose fewer communes and export again.`,
};
const ONE_KIND = {
  vi: 'Tệp CSV chỉ chứa một loại hàng. Chưa xuất gì; hãy chọn chủ thể hoặc sản phẩm, hoặc dùng XLSX.',
  en: 'A CSV holds one kind of rows. Nothing was exported; choose producers or products, or take XLSX.',
};

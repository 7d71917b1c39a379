import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { File } from '../../media/file.type.ts';
import { keepBytes } from '../../media/media.service.ts';
import type { StoredFileEntity } from '../../media/stored-file.entity.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { csvOf } from '../../platform/text/csv.ts';
import { partnerAccess } from '../partner.access.ts';
import { PartnerFormat } from '../partner.enums.ts';
import { RECOGNISED_COLUMNS, recognisedProducts } from '../recognised.loader.ts';

@InputType({ description: 'Recognised products for another system.' })
export class PartnerExportInput {
  @Field(() => PartnerFormat, { description: 'Kind of file.' })
  format!: PartnerFormat;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const MOST = 20_000;
const PartnerExportError = userErrorType('PartnerExport', {
  TOO_MANY: `There are more than ${MOST} recognised products.`,
});

@Access(REACHED)
@ObjectType({ description: 'What came of partnerExport.' })
export class PartnerExportPayload {
  @Field(() => File, {
    nullable: true,
    description:
      'The file; its link works for ten minutes. It is kept for a month unless the house sets EXPORT_KEEP_DAYS.',
  })
  file!: StoredFileEntity | null;

  @Field(() => Int, { nullable: true, description: 'How many products are in it.' })
  rowCount!: number | null;

  @Field(() => [PartnerExportError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({ format: z.enum(PartnerFormat), operationId: operationId() }),
});

@Resolver()
export class PartnerExportMutation {
  @Access(partnerAccess.partnerExport)
  @Mutation(() => PartnerExportPayload, {
    description: `Products recognised today (xuất sản phẩm được công nhận) in a layout to be pasted into another system. Columns, in this order for good: ${RECOGNISED_COLUMNS.map(([name]) => name).join(', ')}. The layout of the national system is not known to us; this is ours.`,
  })
  partnerExport(
    @Arg('input', () => PartnerExportInput, { description: 'Kind of file.' })
    input: PartnerExportInput,
    @Ctx() context: Context,
  ): Promise<PartnerExportPayload> {
    return runMutation(context, {
      name: 'partnerExport',
      access: partnerAccess.partnerExport,
      payload: PartnerExportPayload,
      errors: PartnerExportError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const rows = await recognisedProducts(tx.em, context.today, MOST + 1);
        if (rows.length > MOST) throw refuse('TOO_MANY', TOO_MANY, ['input']);
        const csv = args.input.format === PartnerFormat.CSV;
        const file = await keepBytes(tx, {
          bytes: Buffer.from(csv ? csvText(rows) : jsonText(rows), 'utf8'),
          name: `san-pham-duoc-cong-nhan-${context.today}.${csv ? 'csv' : 'json'}`,
          mediaType: csv ? 'text/csv' : 'application/json',
          purpose: 'PARTNER_EXPORT',
        });
        tx.record({
          action: 'partner.export',
          subjectType: 'File',
          subjectId: file.id,
          after: { format: args.input.format, rows: rows.length },
        });
        return { file, rowCount: rows.length };
      },
    });
  }
}

type Rows = readonly (readonly (string | number | null)[])[];
const NAMES = RECOGNISED_COLUMNS.map(([name]) => name);

const csvText = (rows: Rows) => csvOf(NAMES, rows);

const jsonText = (rows: Rows) =>
  `${JSON.stringify(
    rows.map((row) => Object.fromEntries(NAMES.map((name, at) => [name, row[at]]))),
    null,
    1,
  )}\n`;

const TOO_MANY = {
  vi: `Có hơn ${MOST} sản phẩm nên chưa xuất. Hãy báo người quản trị.`,
  en: `There are more than ${MOST} products, so nothing was exported. Tell the administrator.`,
};

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { transferAccess } from '../transfer.access.ts';
import type { ImportEntity } from '../transfer.entity.ts';
import { ImportState } from '../transfer.enums.ts';
import { Import } from '../transfer.type.ts';
import { beginStep, importInState, stepShape, TOO_OLD, WRONG_STATE } from './import-step.ts';

@InputType({ description: 'Stores the rows of a file that was looked at.' })
export class ImportApplyInput {
  @Field(() => Int, { description: 'The revision whose rows were looked at.' })
  baseRevision!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True stores the rows without errors all the same, and leaves the others out.',
  })
  skipErrors!: boolean;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ImportApplyError = userErrorType('ImportApply', {
  NOT_FOUND,
  STALE,
  WRONG_STATE,
  TOO_OLD,
  ROWS_WRONG: 'Some rows have errors: mend the file, or say skipErrors.',
  NOTHING_TO_DO: 'Nothing is new or changed.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of importApply.' })
export class ImportApplyPayload {
  @Field(() => Import, { nullable: true, description: 'The import, APPLYING; else as it is.' })
  import!: ImportEntity | null;

  @Field(() => [ImportApplyError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class ImportApplyMutation {
  @Access(transferAccess.importApply)
  @Mutation(() => ImportApplyPayload, {
    description:
      'Stores the rows of an import (ghi dữ liệu nhập), one by one as a person would: with the same rights, reviews and history. New products are drafts. Goes on by itself; poll import(id).',
  })
  importApply(
    @Arg('id', () => ID, { description: 'The import, CHECKED.' }) id: string,
    @Arg('input', () => ImportApplyInput, { description: 'Which rows.' }) input: ImportApplyInput,
    @Ctx() context: Context,
  ): Promise<ImportApplyPayload> {
    return runMutation(context, {
      name: 'importApply',
      access: transferAccess.importApply,
      payload: ImportApplyPayload,
      errors: ImportApplyError,
      args: { id, input },
      shape: stepShape,
      run: async (tx, args) => {
        const { baseRevision, skipErrors } = args.input;
        const one = await importInState(tx, args.id, ImportState.CHECKED, baseRevision);
        if (one.errorCount > 0 && !skipErrors) throw rowsWrong(one);
        const rows = one.newCount + one.changedCount;
        if (rows === 0) throw refuse('NOTHING_TO_DO', NOTHING, ['id'], { import: one });
        return { import: await beginStep(tx, one, ImportState.APPLYING, rows) };
      },
    });
  }
}

function rowsWrong(one: ImportEntity) {
  const text = {
    vi: `Có ${one.errorCount} hàng lỗi nên chưa ghi hàng nào. Hãy sửa tệp rồi gửi lại, hoặc chọn bỏ qua các hàng lỗi.`,
    en: `${one.errorCount} rows have errors, so none was stored. Mend the file and send it again, or choose to leave them out.`,
  };
  return refuse('ROWS_WRONG', text, ['input', 'skipErrors'], { import: one });
}

const NOTHING = {
  vi: 'Mọi hàng đều giống dữ liệu đang có. Không có gì để ghi.',
  en: 'All rows say what is there already. There is nothing to store.',
};

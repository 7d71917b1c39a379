import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { transferAccess } from '../transfer.access.ts';
import { ImportEntity, ImportRowEntity } from '../transfer.entity.ts';
import { ImportRowOutcome, ImportState } from '../transfer.enums.ts';
import { Import } from '../transfer.type.ts';
import { beginStep, importInState, stepShape, TOO_OLD, WRONG_STATE } from './import-step.ts';

@InputType({ description: 'Takes back everything an import has stored.' })
export class ImportUndoInput {
  @Field(() => Int, { description: 'The revision that was looked at.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ImportUndoError = userErrorType('ImportUndo', { NOT_FOUND, STALE, WRONG_STATE, TOO_OLD });

@Access(REACHED)
@ObjectType({ description: 'What came of importUndo.' })
export class ImportUndoPayload {
  @Field(() => Import, { nullable: true, description: 'The import, UNDOING; else as it is.' })
  import!: ImportEntity | null;

  @Field(() => [ImportUndoError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class ImportUndoMutation {
  @Access(transferAccess.importUndo)
  @Mutation(() => ImportUndoPayload, {
    description:
      'Takes back what an import has stored (hoàn tác lần nhập): what it made goes, what it changed is as before. Entries that somebody changed, published or used since are KEPT, and their rows say so.',
  })
  importUndo(
    @Arg('id', () => ID, { description: 'The import, APPLIED.' }) id: string,
    @Arg('input', () => ImportUndoInput, { description: 'Which version of it.' })
    input: ImportUndoInput,
    @Ctx() context: Context,
  ): Promise<ImportUndoPayload> {
    return runMutation(context, {
      name: 'importUndo',
      access: transferAccess.importUndo,
      payload: ImportUndoPayload,
      errors: ImportUndoError,
      args: { id, input },
      shape: stepShape,
      run: async (tx, args) => {
        const { baseRevision } = args.input;
        const one = await importInState(tx, args.id, ImportState.APPLIED, baseRevision);
        const rows = await tx.em.countBy(ImportRowEntity, {
          ...{ importId: one.id, outcome: ImportRowOutcome.DONE },
        });
        return { import: await beginStep(tx, one, ImportState.UNDOING, rows) };
      },
    });
  }
}

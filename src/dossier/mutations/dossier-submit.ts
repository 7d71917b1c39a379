import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import { dossierLacks, dossierReceipt } from '../dossier-form.service.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { DossierPiece } from '../dossier.enums.ts';
import { DOSSIER_ERRORS, editableDossier, moveDossier } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';

@InputType({ description: 'Lodging a dossier.' })
export class DossierSubmitInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierSubmitError = userErrorType('DossierSubmit', {
  ...DOSSIER_ERRORS,
  STALE,
  INCOMPLETE: 'Something is missing; the payload lists it.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierSubmit.' })
export class DossierSubmitPayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierPiece], {
    nullable: true,
    description: 'What is still missing when it was refused as INCOMPLETE.',
  })
  missing!: DossierPiece[] | null;

  @Field(() => [DossierSubmitError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({ baseRevision: z.number().int(), operationId: operationId() }),
});

@Resolver()
export class DossierSubmitMutation {
  @Access(dossierAccess.dossierSubmit)
  @Mutation(() => DossierSubmitPayload, {
    description:
      "Lodges a dossier with the commune's people's committee (nộp hồ sơ; Quyết định 26/2026/QĐ-TTg, Điều 7). The file has the same worth as one on paper.",
  })
  dossierSubmit(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierSubmitInput, { description: 'What is lodged.' })
    input: DossierSubmitInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierSubmit',
      access: dossierAccess.dossierSubmit,
      payload: DossierSubmitPayload,
      errors: DossierSubmitError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await editableDossier(tx, args.id);
        if (dossier.revision !== args.input.baseRevision) throw stale({ dossier });
        await requireWhole(tx, dossier);
        const changes = dossier.receiptNumber
          ? {}
          : { receiptNumber: await dossierReceipt(tx, dossier), submittedAt: tx.context.now };
        return { dossier: await moveDossier(tx, dossier, 'submit', { changes }), missing: null };
      },
    });
  }
}

async function requireWhole(tx: Transaction, dossier: DossierEntity): Promise<void> {
  const missing = await dossierLacks(tx.em, dossier);
  if (missing.length === 0) return;
  const text = {
    vi: `Hồ sơ còn thiếu ${missing.length} mục nên chưa nộp được. Nội dung đã nhập vẫn còn; hãy bổ sung rồi nộp lại.`,
    en: `The dossier still lacks ${missing.length} things and was not lodged. What was entered is kept; add them and lodge it again.`,
  };
  throw refuse('INCOMPLETE', text, null, { dossier, missing });
}

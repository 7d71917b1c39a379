import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import { dossierLacks } from '../dossier-form.service.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { DossierPiece, PIECE_NAMES } from '../dossier-piece.enums.ts';
import { DOSSIER_ERRORS, editableDossier, moveDossier } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';
import { openCommuneReceipt } from '../receipt.service.ts';
import { dossierReceipt } from '../serial.service.ts';

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
      "Lodges a dossier with the commune's people's committee (nộp hồ sơ; Quyết định 26/2026/QĐ-TTg, Điều 7). The file has the same worth as one on paper; lodging it is the pledge of the form that what it says is true.",
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
        const receiptNumber = dossier.receiptNumber ?? (await dossierReceipt(tx, dossier));
        const submittedAt = dossier.submittedAt ?? tx.context.now;
        const changes = { receiptNumber, submittedAt };
        const moved = await moveDossier(tx, dossier, 'submit', { changes });
        await openCommuneReceipt(tx, moved, receiptNumber);
        const { id: subjectId, revision: occasion, communeId, productName } = moved;
        const facts = { subjectId, occasion, communeId, productName, receiptNumber };
        await tell(tx, notices.dossierSubmitted(facts));
        return { dossier: moved, missing: null };
      },
    });
  }
}

async function requireWhole(tx: Transaction, dossier: DossierEntity): Promise<void> {
  const missing = await dossierLacks(tx, dossier);
  if (missing.length === 0) return;
  const names = (language: 'vi' | 'en') =>
    missing.map((piece) => PIECE_NAMES[piece][language]).join('; ');
  const text = {
    vi: `Hồ sơ còn thiếu nên chưa nộp được: ${names('vi')}. Nội dung đã nhập vẫn còn; hãy bổ sung rồi nộp lại.`,
    en: `The dossier was not lodged because something is missing: ${names('en')}. What was entered is kept; add it and lodge again.`,
  };
  throw refuse('INCOMPLETE', text, null, { dossier, missing });
}

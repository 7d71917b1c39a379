import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { SessionPhase } from '../../council/council.enums.ts';
import { SessionItemEntity, type CouncilSessionEntity } from '../../council/session.entity.ts';
import { addItem } from '../../council/session-agenda.service.ts';
import { lockedSession, requirePhase } from '../../council/session.service.ts';
import { CouncilSession } from '../../council/session.type.ts';
import { DossierEntity } from '../../dossier/dossier.entity.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { complaintAccess } from '../complaint.access.ts';
import type { ComplaintEntity } from '../complaint.entity.ts';
import { afterComplaintMove } from '../complaint.rules.ts';
import {
  COMPLAINT_ERRORS,
  lockedComplaint,
  moveComplaint,
  requireComplaintRevision,
  wrongComplaintState,
} from '../complaint.service.ts';
import { Complaint } from '../complaint.type.ts';

@InputType({ description: 'Where the dossier is scored again.' })
export class ComplaintRescoreInput {
  @Field(() => ID, { description: 'A planned session under the same criteria.' })
  sessionId!: string;

  @Field(() => String, { description: 'Why it is scored again; without points.' })
  reason!: string;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const ComplaintRescoreError = userErrorType('ComplaintRescore', {
  ...COMPLAINT_ERRORS,
  NO_RESULT: 'The complaint is about a revocation: there is nothing to score again.',
  WRONG_PHASE: 'The session is not being prepared; the payload has it.',
  ON_AGENDA: 'The dossier is on the agenda of that session already.',
  OTHER_RUBRIC: 'The dossier is on a sheet of other criteria than the session.',
  SHEET_NOT_USABLE: 'The sheet is incomplete in its source and cannot be used.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of complaintRescore.' })
export class ComplaintRescorePayload {
  @Field(() => Complaint, {
    nullable: true,
    description: 'The complaint as it is now, also when the step was refused.',
  })
  complaint!: ComplaintEntity | null;

  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [ComplaintRescoreError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Complaint'),
  input: z.object({
    sessionId: idOf('CouncilSession'),
    reason: prose(2_000),
    baseRevision: z.number().int(),
    operationId: operationId(),
  }),
});

const NO_RESULT = {
  vi: 'Kiến nghị này về việc thu hồi, không có kết quả để chấm lại. Chưa có gì thay đổi.',
  en: 'This complaint is about a revocation: there is no result to score again. Nothing changed.',
};
const ON_AGENDA = {
  vi: 'Hồ sơ đã có trong chương trình của phiên này. Chưa có gì thay đổi; hãy chọn phiên khác.',
  en: 'The dossier is on the agenda of this session. Nothing changed; choose another session.',
};

@Resolver()
export class ComplaintRescoreMutation {
  @Access(complaintAccess.complaintRescore)
  @Mutation(() => ComplaintRescorePayload, {
    description:
      'Puts the dossier on the agenda of a later session to be scored again (chấm lại). The first result, its sheets and its rounds stay as they are.',
  })
  complaintRescore(
    @Arg('id', () => ID, { description: 'The complaint.' }) id: string,
    @Arg('input', () => ComplaintRescoreInput, { description: 'The step.' })
    input: ComplaintRescoreInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'complaintRescore',
      access: complaintAccess.complaintRescore,
      payload: ComplaintRescorePayload,
      errors: ComplaintRescoreError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { sessionId, reason, baseRevision } = args.input;
        const before = await lockedComplaint(tx, args.id);
        requireComplaintRevision(before, baseRevision);
        if (!before.sessionItemId || !before.dossierId) throw refuse('NO_RESULT', NO_RESULT);
        if (afterComplaintMove(before.state, 'rescore') === null) throw wrongComplaintState(before);
        const session = await lockedSession(tx, sessionId);
        requirePhase(session, SessionPhase.PLANNED);
        const { dossierId, producerId, productName } = before;
        if (await tx.em.existsBy(SessionItemEntity, { sessionId, dossierId })) {
          throw refuse('ON_AGENDA', ON_AGENDA, ['input', 'sessionId']);
        }
        const dossier = await tx.em.findOneByOrFail(DossierEntity, { id: dossierId });
        const item = await addItem(tx, session, dossier);
        const changes = { rescoreItemId: item.id };
        const complaint = await moveComplaint(tx, before, 'rescore', { reason, changes });
        const about = { subjectId: complaint.id, occasion: item.id, producerId, productName };
        const number = complaint.number ?? '';
        await tell(
          tx,
          notices.complaintRescoring({ ...about, number, sessionNumber: session.number }),
        );
        return { complaint, session };
      },
    });
  }
}

import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { heldSession } from '../../council/session.service.ts';
import type { CouncilSessionEntity } from '../../council/session.entity.ts';
import { CouncilSession } from '../../council/session.type.ts';
import { attachFile, FILE_ERRORS } from '../../media/media.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { documentAccess } from '../document.access.ts';
import { lockedMinutes } from '../minutes.service.ts';

@InputType({ description: 'The scan of the signed paper.' })
export class MinutesSignedFileAttachInput {
  @Field(() => ID, { description: 'Made by the client; a repeat changes nothing more.' })
  operationId!: string;

  @Field(() => ID, { description: 'The file, sent before for the purpose SIGNED_MINUTES.' })
  fileId!: string;
}

const MinutesSignedFileAttachError = userErrorType('MinutesSignedFileAttach', {
  ...FILE_ERRORS,
  NOT_FOUND: 'There is no such session, or it may not be seen.',
  NOT_LOCKED: 'The minutes are not locked, so nobody can have signed them.',
  ALREADY_SIGNED: 'This version has its signed scan; begin a new version to replace it.',
});

@Access(REACHED)
@ObjectType({ description: 'The session with its minutes.' })
export class MinutesSignedFileAttachPayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [MinutesSignedFileAttachError], { description: 'Why nothing was attached.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CouncilSession'),
  input: z.object({ operationId: operationId(), fileId: idOf('File') }),
});

@Resolver()
export class MinutesSignedFileAttachMutation {
  @Access(documentAccess.minutesSignedFileAttach)
  @Mutation(() => MinutesSignedFileAttachPayload, {
    description: 'Adds the signed scan to locked minutes (tải lên biên bản đã ký), once.',
  })
  minutesSignedFileAttach(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('input', () => MinutesSignedFileAttachInput, { description: 'The scan.' })
    input: MinutesSignedFileAttachInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'minutesSignedFileAttach',
      access: documentAccess.minutesSignedFileAttach,
      payload: MinutesSignedFileAttachPayload,
      errors: MinutesSignedFileAttachError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const session = await heldSession(tx, args.id);
        const minutes = await lockedMinutes(tx, session.id);
        if (!minutes?.lockedAt) throw refuse('NOT_LOCKED', NOT_LOCKED);
        if (minutes.signedFileId) throw refuse('ALREADY_SIGNED', ALREADY);
        const file = await attachFile(tx, args.input.fileId, 'SIGNED_MINUTES');
        await tx.em.query(
          `UPDATE minutes SET signed_file_id = $2, revision = revision + 1, updated_at = now()
            WHERE id = $1`,
          [minutes.id, file.id],
        );
        tx.record({
          action: 'minutes.sign',
          subjectType: 'CouncilSession',
          subjectId: session.id,
          after: { version: minutes.version, sha256: file.sha256.toString('hex') },
        });
        return { session };
      },
    });
  }
}

const NOT_LOCKED = {
  vi: 'Biên bản chưa khóa nên chưa có bản đã ký. Tệp vẫn còn; hãy khóa biên bản trước.',
  en: 'The minutes are not locked, so there is no signed one. The file is kept; lock the minutes first.',
};
const ALREADY = {
  vi: 'Bản này đã có tệp ký. Không có gì thay đổi; nếu cần thay, Chủ tịch lập bản mới của biên bản.',
  en: 'This version has its signed scan. Nothing changed; to replace it the chair begins a new version.',
};

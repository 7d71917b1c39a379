import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { cleanCode, isVerificationCode } from '../../certificate/verification-code.rules.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { documentAccess } from '../document.access.ts';
import { DocumentStanding } from '../document.enums.ts';
import { placeOfPrint, printByCode } from '../document-revoke.service.ts';

@InputType({ description: 'Which print is taken back, and why.' })
export class DocumentRevokeInput {
  @Field(() => ID, { description: 'Made by the client; a repeat changes nothing more.' })
  operationId!: string;

  @Field(() => String, { description: 'The code printed on it.' })
  code!: string;

  @Field(() => String, { description: 'Why, 1 to 1,000 characters; never shown to the public.' })
  reason!: string;
}

const DocumentRevokeError = userErrorType('DocumentRevoke', {
  NOT_FOUND: 'There is no such document, or it may not be taken back by the asker.',
  ALREADY_REVOKED: 'It was taken back already.',
});

@Access(REACHED)
@ObjectType({ description: 'What the document is worth now.' })
export class DocumentRevokePayload {
  @Field(() => DocumentStanding, { nullable: true, description: 'REVOKED.' })
  standing!: DocumentStanding | null;

  @Field(() => [DocumentRevokeError], { description: 'Why nothing was taken back.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    operationId: operationId(),
    code: z
      .string()
      .max(100)
      .transform((text) => cleanCode(text).replaceAll('-', ''))
      .refine(isVerificationCode),
    reason: prose(1_000),
  }),
});

@Resolver()
export class DocumentRevokeMutation {
  @Access(documentAccess.documentRevoke)
  @Mutation(() => DocumentRevokePayload, {
    description:
      'Takes a printed document back (thu hồi văn bản in): whoever checks its code is told. The file stays.',
  })
  documentRevoke(
    @Arg('input', () => DocumentRevokeInput, { description: 'Which one, and why.' })
    input: DocumentRevokeInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'documentRevoke',
      access: documentAccess.documentRevoke,
      payload: DocumentRevokePayload,
      errors: DocumentRevokeError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const document = await printByCode(tx, args.input.code);
        tx.authorize({ unitId: document ? await placeOfPrint(tx, document) : null });
        if (!document) throw refuse('NOT_FOUND', NOT_FOUND, ['input', 'code']);
        if (document.revokedAt) throw refuse('ALREADY_REVOKED', ALREADY, ['input', 'code']);
        await tx.em.query(
          `UPDATE printed_document SET revoked_at = clock_timestamp(), revoked_by = $2,
                  revoked_reason = $3 WHERE id = $1`,
          [document.id, context.actor.personId, args.input.reason],
        );
        tx.record({
          action: 'document.revoke',
          subjectType: 'PrintedDocument',
          subjectId: document.id,
          after: { code: document.code, reason: args.input.reason },
        });
        return { standing: DocumentStanding.REVOKED };
      },
    });
  }
}

const NOT_FOUND = {
  vi: 'Không có văn bản nào có mã này trong phạm vi của bạn. Chưa có gì thay đổi; hãy kiểm tra mã.',
  en: 'There is no document with this code in your region. Nothing changed; check the code.',
};
const ALREADY = {
  vi: 'Văn bản này đã bị thu hồi. Không có gì thay đổi.',
  en: 'This document was taken back already. Nothing changed.',
};

import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, decide, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Cost } from '../../platform/graphql/cost.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { identityAccess } from '../identity.access.ts';
import { signInKind } from '../identity.rules.ts';
import type { PersonEntity } from '../person.entity.ts';
import { lockPerson } from '../person.service.ts';
import { Person } from '../person.type.ts';
import { newCode, storeCode } from '../sign-in-code.service.ts';
import { rolesNowOrLater } from '../sign-in.service.ts';

const SignInCodeCreateError = userErrorType('SignInCodeCreate', {
  NOT_FOUND,
  NOT_PRODUCER: 'The person has other roles, or none: only producers sign in by code.',
  NO_PHONE: 'The account has no telephone number to sign in with.',
  FROZEN: 'The account is frozen.',
});

@Access(REACHED)
@ObjectType({ description: 'A one-time code, shown here only.' })
export class SignInCodeCreatePayload {
  @Field(() => Person, { nullable: true, description: 'Who signs in with it.' })
  person!: PersonEntity | null;

  @Field(() => String, {
    nullable: true,
    description: 'Six digits to read out to the person. They are stored nowhere and work once.',
  })
  code!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it runs out: after ten minutes.' })
  expiresAt!: Date | null;

  @Field(() => [SignInCodeCreateError], { description: 'Why there is none; empty on success.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class SignInCodeCreateMutation {
  @Access(identityAccess.signInCodeCreate)
  @Cost({ points: 50 })
  @Mutation(() => SignInCodeCreatePayload, {
    description:
      'Makes a one-time code (mã đăng nhập) with which a producer signs in on a telephone by signInWithCode; a newer code ends the earlier one. Leaves a line in the audit trail.',
  })
  async signInCodeCreate(
    @Arg('personId', () => ID, { description: 'Global id of the person.' }) personId: string,
    @Ctx() context: Context,
  ) {
    const mayTry = decide(identityAccess.signInCodeCreate, context.actor).allowed;
    const made = mayTry ? await newCode(context) : null;
    return runMutation(context, {
      name: 'signInCodeCreate',
      access: identityAccess.signInCodeCreate,
      payload: SignInCodeCreatePayload,
      errors: SignInCodeCreateError,
      args: { personId },
      shape: z.object({ personId: idOf('Person') }),
      run: async (tx, args) => {
        await authorizeFor(tx, args.personId);
        const person = await lockPerson(tx.em, args.personId);
        if (!person || !made) throw notFound(['personId']);
        if (signInKind(await rolesNowOrLater(tx, person.id)) !== 'PRODUCER') throw NOT_PRODUCER;
        if (person.frozenAt) throw FROZEN;
        if (!person.phone) throw NO_PHONE;
        const expiresAt = await storeCode(tx, person.id, made.hash);
        return { person, code: made.code, expiresAt };
      },
    });
  }
}

/** Whoever makes the code could sign in with it, so they must look after all that it opens. */
async function authorizeFor(tx: Transaction, personId: string): Promise<void> {
  const places: { producerId: string; unitId: string }[] = await tx.em.query(
    `SELECT p.id AS "producerId", p.commune_id AS "unitId"
       FROM role_grant g JOIN producer p ON p.id = g.producer_id
      WHERE g.person_id = $1 AND g.revoked_at IS NULL
        AND (g.valid_to IS NULL OR g.valid_to >= $2::date)`,
    [personId, tx.context.today],
  );
  if (places.length === 0) tx.authorize({});
  for (const place of places) tx.authorize(place);
}

const NOT_PRODUCER = refuse(
  'NOT_PRODUCER',
  {
    vi: 'Chỉ người đại diện cho chủ thể và không giữ vai trò nào khác mới đăng nhập bằng mã; cán bộ và thành viên hội đồng dùng mật khẩu. Chưa có gì thay đổi.',
    en: 'Only people who act for a producer and have no other role sign in by code; staff and council members use their password. Nothing was changed.',
  },
  ['personId'],
);
const FROZEN = refuse(
  'FROZEN',
  {
    vi: 'Tài khoản này đang bị khóa. Chưa có gì thay đổi; hãy liên hệ người quản trị để mở khóa.',
    en: 'This account is frozen. Nothing was changed; ask an administrator to open it.',
  },
  ['personId'],
);
const NO_PHONE = refuse(
  'NO_PHONE',
  {
    vi: 'Tài khoản này chưa có số điện thoại. Chưa có gì thay đổi; hãy nhờ người quản trị ghi số điện thoại rồi tạo mã.',
    en: 'This account has no telephone number. Nothing was changed; have an administrator enter it, then make the code.',
  },
  ['personId'],
);

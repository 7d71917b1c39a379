import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { heldSession } from '../../council/session.service.ts';
import type { CouncilSessionEntity } from '../../council/session.entity.ts';
import { CouncilSession } from '../../council/session.type.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { documentAccess } from '../document.access.ts';
import { MinutesEntity } from '../minutes.entity.ts';
import { lockedMinutes } from '../minutes.service.ts';

@InputType({ description: 'Why there is to be another version.' })
export class MinutesReviseInput {
  @Field(() => ID, { description: 'Made by the client; a repeat changes nothing more.' })
  operationId!: string;

  @Field(() => String, { description: 'Why, 1 to 1,000 characters; kept with the version.' })
  reason!: string;
}

const MinutesReviseError = userErrorType('MinutesRevise', {
  NOT_FOUND: 'There is no such session, or it may not be seen.',
  NOT_LOCKED: 'The minutes are not locked: they can be edited as they are.',
});

@Access(REACHED)
@ObjectType({ description: 'The session with its minutes.' })
export class MinutesRevisePayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [MinutesReviseError], { description: 'Why no version was begun.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CouncilSession'),
  input: z.object({ operationId: operationId(), reason: prose(1_000) }),
});

@Resolver()
export class MinutesReviseMutation {
  @Access(documentAccess.minutesRevise)
  @Mutation(() => MinutesRevisePayload, {
    description:
      'Begins another version of locked minutes with the same prose (lập bản mới của biên bản); the locked one stays.',
  })
  minutesRevise(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('input', () => MinutesReviseInput, { description: 'Why.' }) input: MinutesReviseInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'minutesRevise',
      access: documentAccess.minutesRevise,
      payload: MinutesRevisePayload,
      errors: MinutesReviseError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const session = await heldSession(tx, args.id);
        const minutes = await lockedMinutes(tx, session.id);
        if (!minutes?.lockedAt) throw refuse('NOT_LOCKED', NOT_LOCKED);
        const { reason } = args.input;
        const version = minutes.version + 1;
        await tx.em.insert(MinutesEntity, {
          ...{ id: uuidv7(), sessionId: session.id, version, texts: minutes.texts, reason },
          revision: 1,
          createdBy: context.actor.personId!,
        });
        tx.record({
          action: 'minutes.revise',
          subjectType: 'CouncilSession',
          subjectId: session.id,
          after: { version, reason },
        });
        return { session };
      },
    });
  }
}

const NOT_LOCKED = {
  vi: 'Biên bản chưa khóa nên không cần bản mới. Không có gì thay đổi; hãy sửa ngay trên bản này.',
  en: 'The minutes are not locked, so no new version is needed. Nothing changed; edit this one.',
};

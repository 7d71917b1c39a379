import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Language } from '../../platform/graphql/language.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { changeSettings } from '../inbox.service.ts';
import { NoticeSettings } from '../notice.type.ts';

@InputType({ description: 'What to change; what is left out stays as it is.' })
export class NoticeSettingsUpdateInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether notices also come by e-mail.' })
  mail!: boolean | null;

  @Field(() => Language, { nullable: true, description: 'Language of the e-mails.' })
  language!: Language | null;

  @Field(() => ID, { nullable: true, description: 'Made by the client, 8–64 characters.' })
  operationId!: string | null;
}

const NoticeSettingsUpdateError = userErrorType('NoticeSettingsUpdate', {});

@Access(REACHED)
@ObjectType({ description: 'The settings after the change.' })
export class NoticeSettingsUpdatePayload {
  @Field(() => NoticeSettings, {
    nullable: true,
    description: 'How the caller is told from now on.',
  })
  settings!: NoticeSettings | null;

  @Field(() => [NoticeSettingsUpdateError], {
    description: 'Why it was refused; empty on success.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    mail: z.boolean().nullish(),
    language: z.enum(Language).nullish(),
    operationId: operationId().nullish(),
  }),
});

@Resolver()
export class NoticeSettingsUpdateMutation {
  @Access(SIGNED_IN)
  @Mutation(() => NoticeSettingsUpdatePayload, {
    description:
      'Changes how the caller is told. The address itself is part of the account: personUpdate.',
  })
  noticeSettingsUpdate(
    @Arg('input', () => NoticeSettingsUpdateInput, { description: 'What to change.' })
    input: NoticeSettingsUpdateInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'noticeSettingsUpdate',
      access: SIGNED_IN,
      payload: NoticeSettingsUpdatePayload,
      errors: NoticeSettingsUpdateError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { mail, language } = args.input;
        const wish = { mail: mail ?? undefined, language: language ?? undefined };
        return { settings: await changeSettings(tx, wish) };
      },
    });
  }
}

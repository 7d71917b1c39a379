import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { heldSession } from '../../council/session.service.ts';
import type { CouncilSessionEntity } from '../../council/session.entity.ts';
import { CouncilSession } from '../../council/session.type.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { documentAccess } from '../document.access.ts';
import { MinutesSectionEnum } from '../minutes.enums.ts';
import { MINUTES_SECTIONS, unknownFigures, type MinutesSection } from '../minutes.rules.ts';
import { MINUTES_ERRORS, openMinutes, writeTexts } from '../minutes.service.ts';

@InputType({ description: 'The prose of one part of the minutes.' })
export class MinutesTextInput {
  @Field(() => MinutesSectionEnum, { description: 'Which part.' })
  section!: MinutesSection;

  @Field(() => String, {
    description:
      'The prose, up to 20,000 characters; figures are named between double braces and never typed.',
  })
  text!: string;
}

@InputType({ description: 'What was written.' })
export class MinutesSaveInput {
  @Field(() => ID, { description: 'Made by the client; a repeat changes nothing more.' })
  operationId!: string;

  @Field(() => Int, { description: 'The revision that was edited; 0 as long as there was none.' })
  baseRevision!: number;

  @Field(() => [MinutesTextInput], { description: 'The parts that changed; others stay.' })
  texts!: MinutesTextInput[];
}

const MinutesSaveError = userErrorType('MinutesSave', {
  ...MINUTES_ERRORS,
  UNKNOWN_FIGURE: 'Something stands between double braces that is no figure.',
});

@Access(REACHED)
@ObjectType({ description: 'The session with its minutes.' })
export class MinutesSavePayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [MinutesSaveError], { description: 'Why nothing was stored.' })
  userErrors!: UserErrorValue[];
}

const text = z
  .string()
  .transform((value) => value.normalize('NFC').replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().max(20_000));

const shape = z.object({
  id: idOf('CouncilSession'),
  input: z.object({
    operationId: operationId(),
    baseRevision: z.int().min(0),
    texts: z
      .array(z.object({ section: z.enum(MINUTES_SECTIONS), text }))
      .min(1)
      .max(20),
  }),
});

@Resolver()
export class MinutesSaveMutation {
  @Access(documentAccess.minutesSave)
  @Mutation(() => MinutesSavePayload, {
    description: 'Stores prose of the minutes (soạn biên bản). Figures cannot be changed by it.',
  })
  minutesSave(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('input', () => MinutesSaveInput, { description: 'What was written.' })
    input: MinutesSaveInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'minutesSave',
      access: documentAccess.minutesSave,
      payload: MinutesSavePayload,
      errors: MinutesSaveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const session = await heldSession(tx, args.id);
        const { baseRevision, texts } = args.input;
        texts.forEach((one, index) => requireKnown(one.text, index));
        const minutes = await openMinutes(tx, session.id, baseRevision);
        const changed = Object.fromEntries(texts.map((one) => [one.section, one.text]));
        await writeTexts(tx, minutes, { ...minutes.texts, ...changed });
        return { session };
      },
    });
  }
}

function requireKnown(value: string, index: number): void {
  const [unknown] = unknownFigures(value);
  if (unknown === undefined) return;
  throw refuse(
    'UNKNOWN_FIGURE',
    {
      vi: `Không có số liệu tên "${unknown}". Chưa có gì được lưu; hãy chọn số liệu trong danh sách.`,
      en: `There is no figure named "${unknown}". Nothing was stored; choose one from the list.`,
    },
    ['input', 'texts', String(index), 'text'],
  );
}

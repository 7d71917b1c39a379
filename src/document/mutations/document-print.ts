import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { fromGlobalId } from '../../platform/graphql/node.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { DocumentFormat, DocumentKind } from '../document.enums.ts';
import {
  enterPrint,
  makePrint,
  newCode,
  queuePrint,
  ScopeMoved,
  wasPrinted,
} from '../document.service.ts';
import { PrintedDocument } from '../document.type.ts';
import { printJob } from '../print.job.ts';
import type { PrintedDocumentEntity } from '../printed-document.entity.ts';
import { printDefinition } from '../prints/definitions.ts';
import type { Print, PrintProblem, PrintRequest } from '../prints/print.ts';
import { MAX_SETS, PRINT_REFUSALS, SETS_AT_ONCE, TOO_MUCH } from '../prints/refusals.ts';

@InputType({ description: 'Which part of a document to print; all of it when left out.' })
export class DocumentPrintOptions {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only these products of the session (SessionItem), for score sheets.',
  })
  itemIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only for these people, for blank score sheets and invitations.',
  })
  personIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Released score sheets of all members as the rules of the council show them, instead of one’s own.',
  })
  allMembers?: boolean | null;
}

@InputType({ description: 'What to print.' })
export class DocumentPrintInput {
  @Field(() => ID, { description: 'Made by the client; a repeat gets the first print.' })
  operationId!: string;

  @Field(() => DocumentKind, { description: 'What it is.' })
  kind!: DocumentKind;

  @Field(() => ID, {
    description:
      'Of what: a session, one of its products, a certificate, a rubric version or sheet, a curated list, as the kind says.',
  })
  subjectId!: string;

  @Field(() => DocumentFormat, {
    defaultValue: DocumentFormat.PDF,
    description: 'Kind of file.',
  })
  format!: DocumentFormat;

  @Field(() => DocumentPrintOptions, { nullable: true, description: 'Which part of it.' })
  options?: DocumentPrintOptions | null;
}

const DocumentPrintError = userErrorType('DocumentPrint', {
  NOT_FOUND: 'There is no such thing to print, or not all of it may be seen.',
  NOT_THIS_WAY: 'This kind is not made of that, or not in that format.',
  NOT_RELEASED: 'The results are not released.',
  TIED: 'The asker has a tie to a product whose figures would stand in it.',
  FIGURES_DIFFER: 'The figures are not those with which the minutes were locked.',
  NOTHING: 'There is nothing to print.',
  NO_ADDRESS: 'The server has no public address, so that QR codes would lead nowhere.',
  TOO_MUCH: 'More sets of pages than one print may have.',
});

@Access(REACHED)
@ObjectType({ description: 'A print.' })
export class DocumentPrintPayload {
  @Field(() => PrintedDocument, {
    nullable: true,
    description: 'The print; a large one is still being made: ask for it again by its id.',
  })
  document!: PrintedDocumentEntity | null;

  @Field(() => [DocumentPrintError], { description: 'Why nothing was printed.' })
  userErrors!: UserErrorValue[];
}

const subject = z
  .string()
  .max(200)
  .refine((id) => fromGlobalId(id) !== null)
  .transform((id) => fromGlobalId(id)!);

const shape = z.object({
  input: z.object({
    operationId: operationId(),
    kind: z.enum(DocumentKind),
    format: z.enum(DocumentFormat),
    subjectId: subject,
    options: z
      .object({
        itemIds: z.array(idOf('SessionItem')).min(1).max(500).nullish(),
        personIds: z.array(idOf('Person')).min(1).max(100).nullish(),
        allMembers: z.boolean().nullish(),
      })
      .nullish(),
  }),
});

type Gathered = {
  readonly request: PrintRequest;
  readonly print: Print | PrintProblem | 'NOT_THIS_WAY';
};

@Resolver()
export class DocumentPrintMutation {
  @Access(SIGNED_IN)
  @Mutation(() => DocumentPrintPayload, {
    description:
      'Prints a document (in văn bản): it gets a code that anybody can check. Whoever may not see what stands in it cannot print it.',
  })
  async documentPrint(
    @Arg('input', () => DocumentPrintInput, { description: 'What to print.' })
    input: DocumentPrintInput,
    @Ctx() context: Context,
  ) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(input, context);
      } catch (error) {
        if (!(error instanceof ScopeMoved) || attempt === 3) throw error;
      }
    }
  }

  async #attempt(input: DocumentPrintInput, context: Context) {
    // Read and laid out before the transaction, which must not wait for it.
    const prepared = await prepare(context, { input });
    return runMutation(context, {
      name: 'documentPrint',
      access: SIGNED_IN,
      payload: DocumentPrintPayload,
      errors: DocumentPrintError,
      args: { input },
      shape,
      run: async (tx) => {
        if (!prepared) throw refuse('NOT_FOUND', PRINT_REFUSALS.NOT_FOUND, ['input', 'subjectId']);
        const { request, print } = prepared;
        if (typeof print === 'string') {
          throw refuse(print, PRINT_REFUSALS[print], ['input', 'subjectId']);
        }
        if (print.sets > MAX_SETS) throw refuse('TOO_MUCH', TOO_MUCH, ['input', 'options']);
        if (prepared.made) return { document: await enterPrint(tx, request, print, prepared.made) };
        const own = { id: uuidv7(), code: newCode() };
        const document = await queuePrint(tx, request, print, own);
        await enqueue(tx.em, printJob, { documentId: own.id });
        return { document };
      },
    });
  }
}

/** Null when the input is not valid, or the operation was answered before. */
async function prepare(context: Context, args: { input: DocumentPrintInput }) {
  const checked = shape.safeParse(args);
  if (!checked.success || !context.actor.personId) return null;
  if (await wasPrinted(context, checked.data.input.operationId)) return null;
  const { request, print } = await gather(context, checked.data.input);
  if (typeof print === 'string' || print.sets > SETS_AT_ONCE) return { request, print };
  return { request, print, made: await makePrint(context, request, print) };
}

async function gather(
  context: Context,
  { kind, format, subjectId, options }: z.infer<typeof shape>['input'],
): Promise<Gathered> {
  const request: PrintRequest = { kind, format, subject: subjectId, options: options ?? {} };
  const definition = printDefinition(kind);
  const fits = definition.formats.includes(format) && definition.subjects.includes(subjectId.type);
  return { request, print: fits ? await definition.gather(context, request) : 'NOT_THIS_WAY' };
}

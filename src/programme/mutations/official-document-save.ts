import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import {
  clearable,
  day,
  idOf,
  line,
  operationId,
  webAddress,
} from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { DOCUMENT_ERRORS, saveDocument } from '../document-save.service.ts';
import { programmeAccess } from '../programme.access.ts';
import type { OfficialDocumentEntity } from '../programme.entity.ts';
import { DocumentKind, DocumentSeen } from '../programme.enums.ts';
import { unitIdShape } from '../programme.rules.ts';
import { OfficialDocument } from '../programme.type.ts';

@InputType({
  description: 'A document, whole: what is left out is empty afterwards, but for files.',
})
export class OfficialDocumentSaveInput {
  @Field(() => ID, { nullable: true, description: 'The document; left out for a new one.' })
  id?: string | null;

  @Field(() => String, { description: 'Its number, e.g. "725/UBND-KT" (số, ký hiệu).' })
  number!: string;

  @Field(() => LocalDate, { description: 'The day it was issued; not later than today.' })
  issuedOn!: string;

  @Field(() => String, { description: 'Who issued it, in Vietnamese.' })
  issuer!: string;

  @Field(() => String, { description: 'What it is about, as it is named officially (trích yếu).' })
  title!: string;

  @Field(() => DocumentKind, { description: 'Letter, plan, decision and so on.' })
  kind!: DocumentKind;

  @Field(() => ID, {
    nullable: true,
    description: 'The commune, district or province whose authority issued it.',
  })
  unitId?: string | null;

  @Field(() => String, { description: 'Where it was read, in Vietnamese.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Web address of the source.' })
  sourceUrl?: string | null;

  @Field(() => DocumentSeen, { description: 'How much of it was seen.' })
  seen!: DocumentSeen;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'The documents it goes by (căn cứ), up to 50; replaces the ones before.',
  })
  basedOnIds!: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'The documents whose place it takes (thay thế), up to 20; adds to those before.',
  })
  supersedesIds!: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Finished uploads of yours for OFFICIAL_DOCUMENT, up to 20; adds to those before.',
  })
  fileIds!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new document.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const OfficialDocumentSaveError = userErrorType('OfficialDocumentSave', {
  NOT_FOUND,
  STALE,
  ...DOCUMENT_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'What came of saving a document.' })
export class OfficialDocumentSavePayload {
  @Field(() => OfficialDocument, {
    nullable: true,
    description:
      'The document as it is now; with STALE the version of somebody else, with DUPLICATE the other one.',
  })
  document!: OfficialDocumentEntity | null;

  @Field(() => [OfficialDocumentSaveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const documents = (max: number) => z.array(idOf('OfficialDocument')).max(max);
const shape = z.object({
  input: z.object({
    id: idOf('OfficialDocument').nullish(),
    number: line(60),
    issuedOn: day(),
    issuer: line(200),
    title: line(1000),
    kind: z.enum(DocumentKind),
    unitId: clearable(unitIdShape),
    source: line(1000),
    sourceUrl: clearable(webAddress()),
    seen: z.enum(DocumentSeen),
    basedOnIds: documents(50),
    supersedesIds: documents(20),
    fileIds: z.array(idOf('File')).max(20),
    baseRevision: z.int().nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class OfficialDocumentSaveMutation {
  @Access(programmeAccess.officialDocumentSave)
  @Mutation(() => OfficialDocumentSavePayload, {
    description:
      'Saves a document of the register, new or mended. None is ever removed: a later one takes its place.',
  })
  officialDocumentSave(
    @Arg('input', () => OfficialDocumentSaveInput, { description: 'The document.' })
    input: OfficialDocumentSaveInput,
    @Ctx() context: Context,
  ): Promise<OfficialDocumentSavePayload> {
    return runMutation(context, {
      name: 'officialDocumentSave',
      access: programmeAccess.officialDocumentSave,
      payload: OfficialDocumentSavePayload,
      errors: OfficialDocumentSaveError,
      args: { input },
      shape,
      run: (tx, args) => saveDocument(tx, args.input),
    });
  }
}

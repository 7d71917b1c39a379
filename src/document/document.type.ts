import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC, REACHED } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { DocumentFormat, DocumentKind, DocumentStanding, DocumentState } from './document.enums.ts';

@Access(REACHED)
@ObjectType('PrintedDocument', {
  implements: Node,
  description: 'One print of a document (văn bản in), for whoever printed it.',
})
export class PrintedDocument extends Node {
  @Field(() => String, {
    description: 'The 8 signs printed on it, by which anybody can check it (mã văn bản).',
  })
  code!: string;

  @Field(() => DocumentKind, { description: 'What it is.' })
  kind!: DocumentKind;

  @Field(() => DocumentFormat, { description: 'Kind of file.' })
  format!: DocumentFormat;

  @Field(() => String, { description: 'Number people know it by, such as that of the session.' })
  number!: string;

  @Field(() => Int, {
    description: 'Counts up whenever the same document is printed with other data.',
  })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it says that it is a draft (dự thảo).' })
  draft!: boolean;

  @Field(() => DocumentState, { description: 'How far the making of it is.' })
  state!: DocumentState;

  @Field(() => Int, { description: 'How far the making of it is, in per cent.' })
  progress!: number;

  @Field(() => Date, { description: 'When it was printed.' })
  printedAt!: Date;
}

@Access(PUBLIC)
@ObjectType('DocumentVerification', {
  description:
    'What may be told to anybody about a printed document: whether it is genuine and the newest; never what it says.',
})
export class DocumentVerification {
  @Field(() => DocumentStanding, { description: 'What it is worth now.' })
  standing!: DocumentStanding;

  @Field(() => String, { description: 'The same in a sentence, with what to do.' })
  message!: string;

  @Field(() => DocumentKind, { nullable: true, description: 'What it is; null when unknown.' })
  kind!: DocumentKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number people know it by, such as that of the session.',
  })
  number!: string | null;

  @Field(() => Int, { nullable: true, description: 'Its version.' })
  version!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether no newer version of it has been printed.',
  })
  newest!: boolean | null;

  @Field(() => Date, { nullable: true, description: 'When it was printed.' })
  printedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the file as it was made, hexadecimal: equal to that of a file which nobody changed.',
  })
  sha256!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The first 12 signs of the fingerprint of its data, as printed in the footer.',
  })
  dataHashPrefix!: string | null;

  @Field(() => Date, { description: 'The moment of this answer; it is never kept.' })
  checkedAt!: Date;
}

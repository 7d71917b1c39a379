import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';

@Access(REACHED)
@ObjectType('FileLink', {
  description:
    'An address that shows one file to the person who asked for it, for a few minutes. It ends earlier when that person signs out or is frozen, or the file is removed.',
})
export class FileLink {
  @Field(() => String, {
    description:
      'Where to fetch it with GET, without further headers; a path of this server unless it knows its public address. Keep it to yourself: whoever holds it can read the file.',
  })
  url!: string;

  @Field(() => Date, { description: 'When it ends; ask for a new one then.' })
  expiresAt!: Date;
}

@Access(REACHED)
@ObjectType('File', {
  description:
    'A file (tệp): evidence, a scan, a printed document. Who may see the object it belongs to may see it.',
})
export class File {
  @Field(() => String, { description: 'The name it came with, up to 200 characters.' })
  name!: string;

  @Field(() => String, {
    description: 'What its bytes are, found by looking at them, such as application/pdf.',
  })
  mediaType!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Pages of a PDF; null for other files and where they could not be counted.',
  })
  pages!: number | null;

  @Field(() => Date, { description: 'When it was sent or made.' })
  createdAt!: Date;
}

import { Field, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';

@Access(REACHED)
@ObjectType('FileUpload', {
  description:
    'A file on its way. Send its bytes in order, part by part: `PUT <address>?offset=<n>` with the raw bytes as body. A part that was answered is kept, whatever happens to the server; sent twice it is harmless. After a break, `HEAD <address>` tells in the header Upload-Offset where to go on.',
})
export class FileUpload {
  @Field(() => String, { description: 'The name as it will be kept.' })
  name!: string;
}

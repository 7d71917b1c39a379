import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { because } from '../platform/graphql/input-errors.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { clearable, day, idOf, line } from '../platform/graphql/shapes.ts';

/** The paper that goes with something that was done. */
@InputType({ description: 'The paper that goes with a step.' })
export class RecognitionPaperFields {
  @Field(() => String, { nullable: true, description: 'Number of the document.' })
  documentNumber?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its day; not after today.' })
  documentDay?: string | null;
}

@InputType({ description: 'The paper that goes with a step, and its scans.' })
export class RecognitionFilesFields extends RecognitionPaperFields {
  @Field(() => [ID], {
    nullable: true,
    description: 'Finished uploads of yours for RECOGNITION, up to 20.',
  })
  fileIds?: string[] | null;
}

export const paperShape = {
  documentNumber: clearable(line(60)),
  documentDay: clearable(day()),
};
export const filesShape = {
  ...paperShape,
  fileIds: z.array(idOf('File')).max(20).nullish(),
};

const UNIT_TYPES = ['Commune', 'District'];
/** A global id of a commune or a city; the cleaned value is the uuid. */
export const communeOrCity = z
  .string()
  .max(200)
  .refine((id) => UNIT_TYPES.some((type) => idOf(type).safeParse(id).success), {
    ...because({ vi: 'Không tìm thấy đơn vị này.', en: 'No such unit.' }),
  })
  .transform((id) => Buffer.from(id, 'base64url').toString('utf8').split(':')[1] ?? '');

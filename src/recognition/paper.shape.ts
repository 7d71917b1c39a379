import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { clearable, day, idOf, line, operationId, prose } from '../platform/graphql/shapes.ts';
import { unitIdOf } from '../region/unit-id.rules.ts';
import { RuralStandard } from './recognition.enums.ts';

const OPERATION_ID = 'Made by the client; a repeat has no effect.';

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

@InputType({ description: 'Who is recognised at what, and the paper.' })
export abstract class RecognitionOfFields extends RecognitionFilesFields {
  @Field(() => ID, { description: 'The commune, or the city (as it was that year).' })
  unitId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A hamlet (xóm) of the commune, by name; left out = the unit itself.',
  })
  hamlet?: string | null;

  @Field(() => RuralStandard, { description: 'The standard.' })
  standard!: RuralStandard;

  @Field(() => Int, { description: 'The year, 2000 to 2100.' })
  year!: number;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

@InputType({ description: 'A step of a file, and the paper.' })
export abstract class RecognitionStepFields extends RecognitionFilesFields {
  @Field(() => String, {
    nullable: true,
    description:
      'The reason, a remark, or why the file goes on although of some conditions nothing can be said.',
  })
  text?: string | null;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

export const ofShape = {
  unitId: unitIdOf('Commune', 'District'),
  hamlet: clearable(line(200)),
  standard: z.enum(RuralStandard),
  year: z.int().min(2000).max(2100),
  ...filesShape,
  operationId: operationId(),
};
export const stepShape = {
  text: clearable(prose(10_000)),
  baseRevision: z.int(),
  ...filesShape,
  operationId: operationId(),
};

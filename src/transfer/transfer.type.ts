import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { ImportKind, ImportRowOutcome, ImportRowState, ImportState } from './transfer.enums.ts';

@Access(REACHED)
@ObjectType({ description: 'What is wrong with a cell of a file.' })
export class ImportFault {
  @Field(() => String, { description: 'Its address with the sheet, e.g. "Sản phẩm!D7".' })
  cell!: string;

  @Field(() => String, { nullable: true, description: 'Its column; null = the row as a whole.' })
  column!: string | null;

  @Field(() => String, {
    description: 'What is wrong and what is allowed, in the language of the request.',
  })
  message!: string;
}

@Access(REACHED)
@ObjectType({ description: 'One value that a row changes, as tables write it.' })
export class ImportChange {
  @Field(() => String, { description: 'Its column in the table, in Vietnamese.' })
  column!: string;

  @Field(() => String, { nullable: true, description: 'What is there; null = nothing.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What the row says; null = nothing.' })
  after!: string | null;

  @Field(() => Boolean, {
    description: 'True where an office looks at the change before the world sees it (chờ duyệt).',
  })
  reviewed!: boolean;
}

@Access(REACHED)
@ObjectType('Import', {
  implements: Node,
  description:
    'A file of producers and products that is read in (nhập dữ liệu): first looked at, then stored row by row, and taken back as a whole where nobody changed it since. For who started it, the coordination office and auditors.',
})
export class Import extends Node {
  @Field(() => ImportState, { description: 'Where it stands; poll it while work is under way.' })
  state!: ImportState;

  @Field(() => [String], {
    description: 'Columns and sheets nothing is known of, e.g. "Sản phẩm!H1 «Ghi chú»"; left out.',
  })
  unknown!: string[];

  @Field(() => Int, { description: 'Rows with anything in them, without heads.' })
  rowCount!: number;

  @Field(() => Int, { description: 'Rows that make something new.' })
  newCount!: number;

  @Field(() => Int, { description: 'Rows that change what is there.' })
  changedCount!: number;

  @Field(() => Int, { description: 'Rows that say what is there already.' })
  unchangedCount!: number;

  @Field(() => Int, { description: 'Rows with an error; they are not stored.' })
  errorCount!: number;

  @Field(() => Int, { description: 'How many rows the present or last step has been through.' })
  doneCount!: number;

  @Field(() => Int, { description: 'How many rows that step has to go through.' })
  todoCount!: number;

  @Field(() => Int, { description: 'Rows that were refused when they were to be stored.' })
  refusedCount!: number;

  @Field(() => Int, { description: 'Rows that could not be taken back.' })
  keptCount!: number;

  @Field(() => Int, { description: 'Counts its steps; send it back as baseRevision.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was started.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the check was done.' })
  checkedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the last row was stored.' })
  appliedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was taken back.' })
  undoneAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'Until when it can be stored or taken back; then its rows and files are removed. Null while work is under way. A year after the last step unless the house sets IMPORT_KEEP_DAYS.',
  })
  keptUntil!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When its rows and files were removed; its counts stay. Null = they are there.',
  })
  forgottenAt!: Date | null;
}

@Access(REACHED)
@ObjectType('ImportRow', { description: 'One row of a file that is read in.' })
export class ImportRow {
  @Field(() => Int, { description: 'Its place in the import, from 1: producers before products.' })
  position!: number;

  @Field(() => ImportKind, { description: 'What it is about.' })
  kind!: ImportKind;

  @Field(() => String, { description: 'The sheet it stands in.' })
  sheet!: string;

  @Field(() => Int, { description: 'Its number in the sheet, as spreadsheets count.' })
  rowNumber!: number;

  @Field(() => String, { nullable: true, description: 'The name it gives, or its code.' })
  label!: string | null;

  @Field(() => ImportRowState, { description: 'What the check found.' })
  state!: ImportRowState;

  @Field(() => [ImportChange], { description: 'What it changes.' })
  changes!: readonly ImportChange[];

  @Field(() => ImportRowOutcome, {
    nullable: true,
    description: 'What came of it; null = not its turn yet, or nothing to do.',
  })
  outcome!: ImportRowOutcome | null;
}

export const ImportConnection = connectionType(() => Import, 'Import', 'imports');
export const ImportRowConnection = connectionType(
  () => ImportRow,
  'ImportRow',
  'rows of an import',
);

import { ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { councilAccess } from './council.access.ts';

/** Names the criterion only: what is stored for it is read from the sheet when it is asked for. */
@Access(councilAccess.scoreSheets)
@ObjectType('AnswerConflict', {
  description: 'A criterion that two devices of one member answered differently; ask the member.',
})
export class AnswerConflict {
  criterionId!: string;
  sheetId!: string;
}

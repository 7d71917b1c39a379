import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { councilAccess } from './council.access.ts';
import type { SessionItemEntity } from './session.entity.ts';
import { SessionItem } from './session.type.ts';

export enum CloseObstacleCode {
  NOT_OPENED = 'NOT_OPENED',
  NOT_SUBMITTED = 'NOT_SUBMITTED',
  QUORUM_MEMBERS = 'QUORUM_MEMBERS',
  QUORUM_CHAIR = 'QUORUM_CHAIR',
  NO_SHEETS = 'NO_SHEETS',
  SPREAD_UNSETTLED = 'SPREAD_UNSETTLED',
}
registerEnumType(CloseObstacleCode, {
  name: 'CloseObstacleCode',
  description: 'What stands in the way of closing or releasing a product. New values may be added.',
  valuesConfig: {
    NOT_OPENED: { description: 'It has not been opened: rate it, or take it off the agenda.' },
    NOT_SUBMITTED: { description: 'Members have not handed in: wait, or record them as absent.' },
    QUORUM_MEMBERS: { description: 'Too few members take part in its rating.' },
    QUORUM_CHAIR: { description: 'The chair takes no part in its rating.' },
    NO_SHEETS: { description: 'No sheet would count.' },
    SPREAD_UNSETTLED: {
      description:
        'The sheets are further apart than the limit: have it scored again, or give the reason why the result stands.',
    },
  },
});

@Access(councilAccess.councils)
@ObjectType('CloseObstacle', {
  description:
    'What stands in the way of closing or releasing one product. But for the spread alarm, which chair and secretary must act on, nothing of it depends on a score.',
})
export class CloseObstacle {
  @Field(() => SessionItem, { description: 'The product.' })
  item!: SessionItemEntity;

  @Field(() => CloseObstacleCode, { description: 'What it is.' })
  code!: CloseObstacleCode;

  @Field(() => Int, { description: 'Members that take part.' })
  present!: number;

  @Field(() => Int, { description: 'The least number that must take part.' })
  needed!: number;
}

import type { SelectQueryBuilder } from 'typeorm';
import { Field, ID, InputType } from 'type-graphql';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { OrganisationKind } from '../programme/duty.enums.ts';
import type { CommunicationSessionEntity } from './communication.entity.ts';
import {
  CommunicationChannel,
  CommunicationKind,
  CommunicationTopic,
} from './communication.enums.ts';

@InputType({ description: 'Of which kinds sessions are; the parts given must all fit.' })
export class CommunicationKindFilter {
  @Field(() => [CommunicationKind], {
    nullable: true,
    description: 'Only for these; an empty list matches nothing.',
  })
  kind?: CommunicationKind[] | null;

  @Field(() => [CommunicationTopic], {
    nullable: true,
    description: 'Only about these; an empty list matches nothing.',
  })
  topic?: CommunicationTopic[] | null;

  @Field(() => [CommunicationChannel], {
    nullable: true,
    description: 'Only in these ways; an empty list matches nothing.',
  })
  channel?: CommunicationChannel[] | null;

  @Field(() => [OrganisationKind], {
    nullable: true,
    description: 'Only by these kinds of body; an empty list matches nothing.',
  })
  organizerKind?: OrganisationKind[] | null;
}

@InputType({ description: 'Which lines of sessions to list; the parts given must all fit.' })
export class CommunicationSessionFilter extends CommunicationKindFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this commune.' })
  communeId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Held on this day or later.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Held on this day or before.' })
  until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those taken back too.' })
  withdrawn?: boolean | null;
}

export const SESSION_ORDERS: Readonly<Record<'DAY', KeysetOrder>> = {
  DAY: { key: (t) => `${t}.held_on`, type: 'date', direction: 'DESC' },
};

export function filterSessions(
  query: SelectQueryBuilder<CommunicationSessionEntity>,
  filter: CommunicationSessionFilter | null | undefined,
): SelectQueryBuilder<CommunicationSessionEntity> {
  const { kind, topic, channel, organizerKind, communeId, from, until } = filter ?? {};
  if (!filter?.withdrawn) query.andWhere('NOT e.withdrawn');
  if (kind) query.andWhere('e.kind = ANY(:kind)', { kind });
  if (topic) query.andWhere('e.topic = ANY(:topic)', { topic });
  if (channel) query.andWhere('e.channel = ANY(:channel)', { channel });
  if (organizerKind) query.andWhere('e.organizer_kind = ANY(:organizerKind)', { organizerKind });
  if (communeId) {
    query.andWhere('e.commune_id = :commune', { commune: uuidOf(communeId, 'Commune') });
  }
  if (from) query.andWhere('e.held_on >= :from', { from });
  if (until) query.andWhere('e.held_on <= :until', { until });
  return query;
}

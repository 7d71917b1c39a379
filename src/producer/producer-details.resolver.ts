import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { consentHistory, lastConsentsByProducerId, peopleByProducerId } from './consent.loader.ts';
import { CONSENT_COLUMN } from './consent.rules.ts';
import { ProducerConsent } from './consent.type.ts';
import type { ProducerConsentEntity, ProducerEntity } from './producer.entity.ts';
import { ConsentItem } from './producer.enums.ts';
import { ProducerDetails } from './producer.type.ts';

@Resolver(() => ProducerDetails)
export class ProducerDetailsResolver {
  @Cost({ items: 7 })
  @FieldResolver(() => [ProducerConsent], {
    description: 'Every item that needs consent, with what was last said of it.',
  })
  async consents(
    @Root() producer: ProducerEntity,
    @Ctx() context: Context,
  ): Promise<Partial<ProducerConsentEntity>[]> {
    const last = await context.load(lastConsentsByProducerId, producer.id);
    return Object.values(ConsentItem).map((item) => ({
      ...{ at: null, basis: null, givenBy: null },
      ...last.find((one) => one.item === item),
      item,
      granted: producer[CONSENT_COLUMN[item]],
    })) as Partial<ProducerConsentEntity>[];
  }

  @Cost({ items: 100 })
  @FieldResolver(() => [ProducerConsent], {
    description: 'The last 100 consents and withdrawals, the newest first.',
  })
  consentHistory(
    @Root() producer: ProducerEntity,
    @Ctx() context: Context,
  ): Promise<ProducerConsentEntity[]> {
    return consentHistory(context, producer.id);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [Person], {
    description: 'Who acts for it, for example to make a code for signing in (signInCodeCreate).',
  })
  people(@Root() producer: ProducerEntity, @Ctx() context: Context): Promise<PersonEntity[]> {
    return context.load(peopleByProducerId, producer.id);
  }
}

@Resolver(() => ProducerConsent)
export class ProducerConsentResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who said or entered it.' })
  async by(
    @Root() consent: ProducerConsentEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return consent.givenBy ? context.load(personById, consent.givenBy) : null;
  }
}

import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { daysBetween } from '../calendar/working-days.rules.ts';
import type { DossierEntity } from '../dossier/dossier.entity.ts';
import { dossierById } from '../dossier/dossier.loader.ts';
import { Dossier } from '../dossier/dossier.type.ts';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { localDay, type Context } from '../platform/graphql/context.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { visibleProduct } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import type { CertificateEntity } from './certificate.entity.ts';
import { RecognitionLevel } from './certificate.enums.ts';
import { certificateById } from './certificate.loader.ts';
import { recognitionRefusal } from './certificate.rules.ts';
import { Certificate } from './certificate.type.ts';
import { RecognitionBasis, RoundPhase } from './certificate-life.enums.ts';
import type {
  RecognitionSourceEntity,
  ReRatingMemberEntity,
  ReRatingOpinionEntity,
  ReRatingRoundEntity,
} from './re-rating.entity.ts';
import { answersByRoundId, membersByRoundId, opinionsByRoundId } from './re-rating.loader.ts';
import {
  RecognitionCandidate,
  ReRatingMember,
  ReRatingOpinion,
  ReRatingRound,
} from './re-rating.type.ts';

@Resolver(() => ReRatingRound)
export class ReRatingRoundResolver {
  @FieldResolver(() => Dossier, { nullable: true, description: 'The request.' })
  dossier(
    @Root() { dossierId }: ReRatingRoundEntity,
    @Ctx() context: Context,
  ): Promise<DossierEntity | null> {
    return context.load(dossierById, dossierId);
  }

  @FieldResolver(() => Certificate, {
    nullable: true,
    description: 'The certificate whose star is in question.',
  })
  certificate(
    @Root() { certificateId }: ReRatingRoundEntity,
    @Ctx() context: Context,
  ): Promise<CertificateEntity | null> {
    return context.load(certificateById, certificateId);
  }

  @Cost({ items: 15 })
  @FieldResolver(() => [ReRatingMember], { description: 'The members, asked or not.' })
  members(
    @Root() { id }: ReRatingRoundEntity,
    @Ctx() context: Context,
  ): Promise<ReRatingMemberEntity[]> {
    return context.load(membersByRoundId, id);
  }

  @FieldResolver(() => ReRatingOpinion, {
    nullable: true,
    description: "The viewer's own opinion; null before it is given.",
  })
  async myOpinion(
    @Root() { id }: ReRatingRoundEntity,
    @Ctx() context: Context,
  ): Promise<ReRatingOpinionEntity | null> {
    const opinions = await context.load(opinionsByRoundId, id);
    return opinions.find((one) => one.personId === context.actor.personId) ?? null;
  }

  @Cost({ items: 15 })
  @FieldResolver(() => [ReRatingOpinion], {
    nullable: true,
    description: 'What was written, in its newest versions; null until the close.',
  })
  async opinions(
    @Root() { id, phase }: ReRatingRoundEntity,
    @Ctx() context: Context,
  ): Promise<ReRatingOpinionEntity[] | null> {
    return phase === RoundPhase.CLOSED ? context.load(opinionsByRoundId, id) : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it was closed, or still is open, after its last day (quá hạn).',
  })
  late(@Root() { closedOn, dueOn }: ReRatingRoundEntity, @Ctx() { today }: Context): boolean {
    return (closedOn ?? today) > dueOn;
  }
}

@Resolver(() => ReRatingMember)
export class ReRatingMemberResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The member.' })
  person(
    @Root() { personId }: ReRatingMemberEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, personId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether an opinion was given; never which.',
  })
  async answered(
    @Root() { roundId, personId }: ReRatingMemberEntity,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const answers = await context.load(answersByRoundId, roundId);
    return answers.some((one) => one.personId === personId);
  }
}

@Resolver(() => ReRatingOpinion)
export class ReRatingOpinionResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who wrote it.' })
  person(
    @Root() { personId }: ReRatingOpinionEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, personId);
  }
}

@Resolver(() => RecognitionCandidate)
export class RecognitionCandidateResolver {
  @FieldResolver(() => ID, {
    description: 'What `recognitionDecisionRecord` wants for it: the item or the round.',
  })
  itemId(@Root() { id, kind }: RecognitionSourceEntity): string {
    return toGlobalId(kind === RecognitionBasis.SESSION ? 'SessionItem' : 'ReRatingRound', id);
  }

  @FieldResolver(() => Dossier, { nullable: true, description: 'The dossier.' })
  dossier(
    @Root() { dossierId }: RecognitionSourceEntity,
    @Ctx() context: Context,
  ): Promise<DossierEntity | null> {
    return context.load(dossierById, dossierId);
  }

  @FieldResolver(() => Product, {
    nullable: true,
    description: 'The product; null when it is not in the public catalogue.',
  })
  product(
    @Root() { productId }: RecognitionSourceEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return visibleProduct(context, productId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many days it has waited.',
  })
  waitingDays(
    @Root() { waitingSince }: RecognitionSourceEntity,
    @Ctx() { today }: Context,
  ): number | null {
    if (!waitingSince) return null;
    // It waits since a moment of the database's clock, which may be a little ahead of ours.
    return Math.max(daysBetween(localDay(waitingSince), today), 0);
  }

  @FieldResolver(() => RecognitionLevel, {
    nullable: true,
    description:
      'The level whose decision it waits for: that of its council, or the ministry for 5 stars of a province (Điều 4).',
  })
  awaits(@Root() { councilLevel, star }: RecognitionSourceEntity): RecognitionLevel {
    const own = star !== null && !recognitionRefusal(councilLevel, star);
    return own ? councilLevel : RecognitionLevel.MINISTRY;
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { say } from '../platform/graphql/language.ts';
import type { EmulationAwardEntity } from './award.entity.ts';
import { EmulationAward, EmulationRanking, EmulationRankingLine } from './award.type.ts';
import { RankingReason } from './award.enums.ts';
import type { Ranking } from './ranking.loader.ts';
import { isInside } from './ranking.rules.ts';
import { lineWords, limitWords } from './ranking-words.rules.ts';
import type { EmulationRegistrationEntity } from './registration.entity.ts';
import { registrationById } from './registration.loader.ts';
import { EmulationRegistration } from './registration.type.ts';

type Line = EmulationRankingLine & { readonly registrationId: string };

@Resolver(() => EmulationRanking)
export class EmulationRankingResolver {
  @FieldResolver(() => EmulationAward, { description: 'The award.' })
  award(@Root() { award }: Ranking): EmulationAwardEntity {
    return award;
  }

  @FieldResolver(() => String, { description: 'How the number came about, in a sentence.' })
  limitText(@Root() ranking: Ranking, @Ctx() { language }: Context): string {
    return say(limitWords(ranking), language);
  }

  @FieldResolver(() => Boolean, {
    description: 'Equal points at the border wait for a decision.',
  })
  tieOpen(@Root() { lines }: Ranking): boolean {
    return lines.some(({ reason }) => reason === RankingReason.TIE_OPEN);
  }

  @Cost({ items: 20 })
  @FieldResolver(() => [EmulationRankingLine], {
    description: 'All who stand for it, the first place first, those who cannot win last.',
  })
  lines(@Root() ranking: Ranking, @Ctx() { language }: Context): Line[] {
    return ranking.lines.map((line) => ({
      ...{ registrationId: line.id, place: line.place, points: line.points, reason: line.reason },
      inside: isInside(line.reason),
      text: say(lineWords(line, ranking), language),
    }));
  }
}

@Resolver(() => EmulationRankingLine)
export class EmulationRankingLineResolver {
  @FieldResolver(() => EmulationRegistration, { nullable: true, description: 'Who it is.' })
  registration(
    @Root() { registrationId }: Line,
    @Ctx() context: Context,
  ): Promise<EmulationRegistrationEntity | null> {
    return context.load(registrationById, registrationId);
  }
}

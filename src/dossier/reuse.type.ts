import { Field, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { dossierAccess } from './dossier.access.ts';
import type { DossierEntity, EvidenceEntity, SelfScoreEntity } from './dossier.entity.ts';
import { Dossier, Evidence, SelfScore } from './dossier.type.ts';

@Access(dossierAccess.dossiers)
@ObjectType('ReusableEvidence', { description: 'Evidence of an earlier dossier.' })
export class ReusableEvidence {
  @Field(() => Evidence, { description: 'The evidence, with its age.' })
  evidence!: EvidenceEntity;

  @Field(() => Boolean, { description: 'Whether it was taken over already.' })
  taken!: boolean;
}

@Access(dossierAccess.dossiers)
@ObjectType('ReusableAnswer', { description: 'The claim for a criterion in an earlier dossier.' })
export class ReusableAnswer {
  @Field(() => SelfScore, { description: 'The claim, with its age.' })
  answer!: SelfScoreEntity;

  @Field(() => Boolean, { description: 'Whether it was taken over and not changed since.' })
  taken!: boolean;
}

@Access(dossierAccess.dossiers)
@ObjectType('DossierReusable', {
  description:
    'What an earlier dossier of the product offers to be taken over (dùng lại hồ sơ cũ).',
})
export class DossierReusable {
  @Field(() => Dossier, { description: 'The earlier dossier.' })
  from!: DossierEntity;

  @Field(() => [ReusableEvidence], { description: 'Its evidence, in order.' })
  evidence!: ReusableEvidence[];

  @Field(() => [ReusableAnswer], {
    description: 'Its claims by criterion; empty when it was written for another sheet.',
  })
  answers!: ReusableAnswer[];
}

@Access(dossierAccess.dossiers)
@ObjectType('EvidenceLink', {
  description: 'A criterion that evidence supports, with the pages that matter.',
})
export class EvidenceCriterionLink {
  @Field(() => Int, { nullable: true, description: 'First page that matters; null for all.' })
  pageFrom!: number | null;

  @Field(() => Int, { nullable: true, description: 'Last page; null when it is the first.' })
  pageTo!: number | null;
}

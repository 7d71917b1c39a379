import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { DifficultyEntity } from '../../difficulty/difficulty.entity.ts';
import { findById } from '../../platform/db/rows.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { inspectionAccess } from '../inspection.access.ts';
import {
  InspectionDifficultyEntity,
  InspectionFindingEntity,
  InspectionVisitEntity,
} from '../inspection.entity.ts';
import { InspectionDifficulty } from '../inspection.type.ts';

@InputType({ description: 'What a difficulty has to do with.' })
export class InspectionDifficultyLinkInput {
  @Field(() => ID, { description: 'The difficulty.' })
  difficultyId!: string;

  @Field(() => ID, { description: 'The visit.' })
  visitId!: string;

  @Field(() => ID, { nullable: true, description: 'A finding of it; the whole visit without.' })
  findingId?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'false: they have nothing in common after all.',
  })
  linked!: boolean;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const InspectionDifficultyLinkError = userErrorType('InspectionDifficultyLink', { NOT_FOUND });

@Access(REACHED)
@ObjectType({ description: 'Outcome of inspectionDifficultyLink.' })
export class InspectionDifficultyLinkPayload {
  @Field(() => InspectionDifficulty, { nullable: true, description: 'The link as it is now.' })
  link!: InspectionDifficultyEntity | null;

  @Field(() => [InspectionDifficultyLinkError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    difficultyId: idOf('Difficulty'),
    visitId: idOf('InspectionVisit'),
    findingId: idOf('InspectionFinding').nullish(),
    linked: z.boolean(),
    operationId: operationId(),
  }),
});
type Input = z.infer<typeof shape>['input'];

const LINK = `
  INSERT INTO inspection_difficulty (visit_id, finding_id, difficulty_id, linked, person_id)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT ON CONSTRAINT inspection_difficulty_once DO UPDATE
     SET linked = excluded.linked, person_id = excluded.person_id, updated_at = now()
  RETURNING id`;

@Resolver()
export class InspectionDifficultyLinkMutation {
  @Access(inspectionAccess.inspectionDifficultyLink)
  @Mutation(() => InspectionDifficultyLinkPayload, {
    description:
      'Says that a difficulty has to do with a visit or with one of its findings, or that it has not; both show it.',
  })
  inspectionDifficultyLink(
    @Arg('input', () => InspectionDifficultyLinkInput, { description: 'The link.' })
    input: InspectionDifficultyLinkInput,
    @Ctx() context: Context,
  ): Promise<InspectionDifficultyLinkPayload> {
    return runMutation(context, {
      name: 'inspectionDifficultyLink',
      access: inspectionAccess.inspectionDifficultyLink,
      payload: InspectionDifficultyLinkPayload,
      errors: InspectionDifficultyLinkError,
      args: { input },
      shape,
      run: async (tx, args) => ({ link: await link(tx, args.input) }),
    });
  }
}

async function link(tx: Transaction, input: Input): Promise<InspectionDifficultyEntity> {
  const { em, context } = tx;
  const { visitId, difficultyId, findingId = null, linked } = input;
  const difficulty = await findById(em, DifficultyEntity, difficultyId);
  tx.authorize({ unitId: difficulty?.communeId ?? null });
  if (!difficulty) throw notFound(['input', 'difficultyId']);
  const visit = await findById(em, InspectionVisitEntity, visitId);
  // A visit that the commune does not know of yet is none for its officers.
  tx.authorize({ unitId: visit && (visit.announced || visit.heldOn) ? visit.communeId : null });
  if (!visit) throw notFound(['input', 'visitId']);
  const finding = findingId && (await findById(em, InspectionFindingEntity, findingId));
  if (findingId && (!finding || finding.visitId !== visitId)) {
    throw notFound(['input', 'findingId']);
  }
  const { personId } = context.actor;
  const values = [visitId, findingId, difficultyId, linked, personId];
  const [row] = await em.query<{ id: string }[]>(LINK, values);
  tx.record({
    action: linked ? 'inspection.link' : 'inspection.unlink',
    subjectType: 'Difficulty',
    subjectId: difficultyId,
    after: { visitId, findingId, linked },
  });
  return em.findOneByOrFail(InspectionDifficultyEntity, { id: row!.id });
}

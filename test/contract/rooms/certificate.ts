import { op } from '../../support/rating.ts';
import { done, type Fixtures, type World } from '../world.ts';
import type { Sessions } from './council.ts';

/** A certificate of one rated product, and another product that waits for its own. */
export async function certificateFixtures(
  world: World,
  { released }: Sessions,
): Promise<Fixtures & { certificate?: never }> {
  const [first, second] = released.itemIds;
  const decision = (itemId: string, number: string) => ({
    ...{ number, decidedOn: '2026-11-21', issuer: 'UBND tỉnh', level: 'PROVINCE' },
    ...{ items: [{ itemId }], operationId: op() },
  });
  const { certificates } = await done(
    world.api,
    released.secretary.actor,
    'recognitionDecisionRecord',
    'certificates { id }',
    { input: decision(first!, '1/QĐ-UBND') },
  );
  const id = certificates[0].id as string;
  return {
    recognitionDecisionRecord: {
      ...{ object: second!, people: world.provincial },
      args: () => ({ input: decision(second!, '2/QĐ-UBND') }),
    },
    certificateRevoke: {
      object: id,
      args: () => ({
        id,
        input: {
          ...{ revokedOn: '2026-11-22', ground: 'LAW_BROKEN', reason: 'Thử' },
          ...{ decisionNumber: '3/QĐ-UBND', decidedOn: '2026-11-22', operationId: op() },
        },
      }),
    },
  };
}

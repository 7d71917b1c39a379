import { Role } from '../../../src/identity/identity.enums.ts';
import type { Actor } from '../../../src/platform/graphql/actor.ts';
import { COMMUNE, op } from '../../support/rating.ts';
import { done, gid, type Fixtures, type World } from '../world.ts';
import type { Reads } from './read.ts';

const PLACE = gid('Commune', COMMUNE);
const LINE = {
  ...{ communeId: PLACE, heldOn: '2026-11-10', kind: 'COMMUNICATION', topic: 'POLICY' },
  ...{ channel: 'MEETING', organizer: 'Hội thử', organizerKind: 'FRONT', people: '40' },
  basis: 'Thử',
};
const PREVIEW = `query ($lines: [CommunicationLineInput!]!) {
  communicationPreview(lines: $lines) { confirmation } }`;

async function inputFor({ api }: World, officer: Actor, title: string) {
  const lines = [{ ...LINE, title }];
  const seen = await api.as(officer).ok(PREVIEW, { lines });
  return { lines, confirmation: seen.communicationPreview.confirmation as string };
}

/** What was written at once, and its line. */
async function written(world: World, title: string): Promise<[batch: string, session: string]> {
  const officer = world.communal[Role.COMMUNE_OFFICER].inside;
  const input = { ...(await inputFor(world, officer, title)), operationId: op() };
  const { batch } = await done(world.api, officer, 'communicationRecord', 'batch { id }', {
    input,
  });
  const { rows } = await world.api.db.owner.query<{ id: string }>(
    'SELECT id FROM communication_session WHERE title = $1',
    [title],
  );
  return [batch.id as string, gid('CommunicationSession', rows[0]!.id)];
}

export async function communicationFixtures(world: World): Promise<Fixtures> {
  const officer = world.communal[Role.COMMUNE_OFFICER].inside;
  const looked = await inputFor(world, officer, 'Mới');
  const [batch] = await written(world, 'Hoàn tác');
  const [, session] = await written(world, 'Rút');
  return {
    communicationRecord: {
      object: PLACE,
      args: () => ({ input: { ...looked, operationId: op() } }),
    },
    communicationWithdraw: {
      object: session,
      args: () => ({ input: { sessionIds: [session], reason: 'Thử', operationId: op() } }),
    },
    communicationUndo: {
      object: batch,
      args: () => ({ id: batch, input: { operationId: op() } }),
    },
  };
}

export async function communicationReads(world: World): Promise<Reads> {
  const [, session] = await written(world, 'Đọc');
  const title = 'Xem trước';
  return {
    communicationSessions: {
      document: '{ answer: communicationSessions(first: 100) { nodes { id } } }',
      thing: () => session,
    },
    communicationTotals: {
      document: `query ($id: ID!) { answer: communicationTotals(from: "2026-01-01",
        until: "2026-12-31", communeId: $id) { total { people } } }`,
      ...{ thing: () => PLACE, byId: 'other' },
    },
    communicationPreview: {
      document: `query ($id: ID!) { answer: communicationPreview(lines: [{ communeId: $id,
        heldOn: "2026-11-10", kind: COMMUNICATION, topic: POLICY, channel: MEETING,
        organizer: "Hội thử", organizerKind: FRONT, title: "${title}", basis: "Thử" }]) {
        confirmation } }`,
      ...{ thing: () => PLACE, byId: 'other' },
    },
  };
}

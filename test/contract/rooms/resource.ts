import { Role } from '../../../src/identity/identity.enums.ts';
import type { Actor } from '../../../src/platform/graphql/actor.ts';
import { HUNG_DAO, VINH_QUANG } from '../../commune-criteria/support.ts';
import { op } from '../../support/rating.ts';
import { done, gid, standings, type Fixtures, type World } from '../world.ts';
import type { Reads } from './read.ts';

const COMMUNE = gid('Commune', HUNG_DAO);
const LINE = {
  ...{ communeId: COMMUNE, kind: 'MONEY', source: 'PEOPLE', basis: 'Thử' },
  disbursed: '1.000.000.000',
};
const PREVIEW = `query ($year: Int!, $lines: [ResourceLineInput!]!) {
  resourcePreview(year: $year, lines: $lines) { confirmation } }`;

const peopleIn = (world: World) => {
  const units = { inside: [HUNG_DAO], outside: [VINH_QUANG] };
  return standings(world.api, units, { inside: world.producerId, outside: world.rivalId });
};

async function inputFor({ api }: World, officer: Actor, year: number) {
  const seen = await api.as(officer).ok(PREVIEW, { year, lines: [LINE] });
  return { year, lines: [LINE], confirmation: seen.resourcePreview.confirmation as string };
}

async function batchIn(world: World, officer: Actor, year: number): Promise<string> {
  const input = { ...(await inputFor(world, officer, year)), operationId: op() };
  const { batch } = await done(world.api, officer, 'resourceRecord', 'batch { id }', { input });
  return batch.id as string;
}

/** Money of the commune Hưng Đạo: one line looked at, one written. */
export async function resourceFixtures(world: World): Promise<Fixtures> {
  const people = await peopleIn(world);
  const officer = people[Role.COMMUNE_OFFICER].inside;
  const looked = await inputFor(world, officer, 2013);
  const written = await batchIn(world, officer, 2012);
  return {
    resourceRecord: {
      ...{ object: COMMUNE, people },
      args: () => ({ input: { ...looked, operationId: op() } }),
    },
    resourceUndo: {
      ...{ object: written, people },
      args: () => ({ id: written, input: { operationId: op() } }),
    },
  };
}

export async function resourceReads(world: World): Promise<Reads> {
  const people = await peopleIn(world);
  await batchIn(world, people[Role.COMMUNE_OFFICER].inside, 2011);
  const { rows } = await world.api.db.owner.query<{ id: string }>(
    'SELECT id FROM resource_entry WHERE commune_id = $1 AND year = 2011',
    [HUNG_DAO],
  );
  const entry = gid('ResourceEntry', rows[0]!.id);
  return {
    resourceEntries: {
      document: '{ answer: resourceEntries(first: 100) { nodes { id } } }',
      ...{ thing: () => entry, people },
    },
    resourceTotals: {
      document: `query ($id: ID!) { answer: resourceTotals(year: 2011, communeId: $id) {
        total { disbursed } } }`,
      ...{ thing: () => COMMUNE, people, byId: 'other' },
    },
    resourcePreview: {
      document: `query ($id: ID!) { answer: resourcePreview(year: 2010, lines: [{ communeId: $id,
        kind: MONEY, source: PEOPLE, basis: "Thử", disbursed: "5.000.000" }]) { confirmation } }`,
      ...{ thing: () => COMMUNE, people, byId: 'other' },
    },
  };
}

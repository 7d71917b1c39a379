import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindOfRounds } from '../../src/certificate/round-watch.job.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { act, registerPaper } from '../support/certificates.ts';
import { holdsOffice, person, uuidIn } from '../support/rating.ts';
import { insertReRating } from '../support/re-rating.ts';
import { openSession, type Rating } from '../support/sessions.ts';

describe('a round of written opinions', () => {
  let api: TestApi;
  let rating: Rating;
  let office: Caller;
  let round: Loose;
  let dossierId: string;

  beforeAll(async () => {
    api = await testApi();
    api.now = new Date('2026-11-22T03:00:00Z');
    rating = await openSession(api, {
      products: [],
      members: 4,
      rule: { sizeMin: 3 },
      open: false,
    });
    office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
    const { id } = await registerPaper(api, office, {
      ...{ level: 'PROVINCE', issuer: 'Ủy ban nhân dân tỉnh Cao Bằng', stars: 4 },
      ...{ issuedOn: '2024-04-01', decidedOn: '2024-04-01' },
    });
    dossierId = toGlobalId('Dossier', await insertReRating(api, uuidIn(id as string)));
    const payload = await act(rating.secretary, 'reRatingRoundOpen', null, {
      ...{ councilId: rating.councilId, dossierId, requestedOn: '2026-11-20' },
      ...{ question: 'Đề nghị cho ý kiến giữ hạng 4 sao', excluded: [] },
    });
    round = payload.round;
  }, 120_000);
  afterAll(() => api.close());

  const give = (member: Caller, id: string) =>
    act(member, 'reRatingOpinionGive', id, { opinion: 'AGREE', body: 'Đồng ý', baseVersion: 0 });
  const close = (id: string) =>
    act(rating.secretary, 'reRatingRoundClose', id, { baseRevision: 1 });

  it('reminds who has not answered, and those who run it, once each time', async () => {
    const [chair, ...others] = rating.members;
    await holdsOffice(api, rating.secretary, Role.COUNCIL_SECRETARY);
    await holdsOffice(api, office, Role.COORDINATION_OFFICE);
    await give(chair!, round.id);
    const told = async (day: string) => {
      await api.db.source.transaction((em) => remindOfRounds(em, day));
      const { rows } = await api.db.owner.query<{ event: string; people: number }>(
        `SELECT e.event, count(*)::integer AS people FROM notice_event e
           JOIN notice n ON n.event_id = e.id
          WHERE e.subject_id = $1 AND e.event LIKE 'written-opinion.%' GROUP BY e.id ORDER BY e.id`,
        [uuidIn(dossierId)],
      );
      return rows.slice(1).map(({ event, people }) => [event, people]);
    };
    const due = ['written-opinion.due', others.length];
    expect(await told('2026-12-20')).toEqual([]);
    const first = await told('2026-12-21');
    expect(first.map(([event]) => event)).toEqual([due[0], 'written-opinion.round-ending']);
    expect(first[0]).toEqual(due);
    expect(await told('2026-12-22')).toEqual(first);
    expect(await told('2026-12-28')).toHaveLength(4);
    expect((await told('2027-01-05')).at(-1)![0]).toBe('written-opinion.round-ending');
    expect(await told('2027-01-06')).toHaveLength(5);
    for (const member of others) await give(member, round.id);
    await close(round.id);
    expect((await told('2027-01-06')).at(-1)![0]).toBe('written-opinion.concluded');
  });
});

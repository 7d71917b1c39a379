import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tell } from '../../src/notice/notice.service.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import type { Actor } from '../../src/platform/graphql/actor.ts';
import { Language } from '../../src/platform/graphql/language.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { persistActor, throughApiKey } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let me: Actor & { personId: string };
let other: Actor & { personId: string };
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  me = await persistActor(api.db, null);
  other = await persistActor(api.db, null);
});

async function told(title: string, ...people: { personId: string }[]): Promise<string> {
  const subjectId = uuidv7();
  await api.db.source.transaction((em) =>
    tell(
      { em },
      {
        ...{ event: 'dossier.returned', key: `k:${subjectId}`, subjectType: 'Dossier', subjectId },
        to: { personIds: people.map(({ personId }) => personId) },
        title: { vi: title, en: `${title} (EN)` },
        body: { vi: 'Nội dung', en: 'Content' },
        detail: 'Lý do',
      },
    ),
  );
  return subjectId;
}

const INBOX = `query ($unreadOnly: Boolean, $first: Int = 50, $after: String) {
  inboxUnreadCount
  inbox(unreadOnly: $unreadOnly, first: $first, after: $after) {
    nodes { id event title body detail subjectType subjectId readAt mailState mailSentAt createdAt }
    pageInfo { hasNextPage endCursor } totalCount } }`;
const read = (actor: Actor, variables = {}) => api.as(actor).ok(INBOX, variables);
const titles = async (actor: Actor, variables = {}) =>
  (await read(actor, variables)).inbox.nodes.map(({ title }: { title: string }) => title);
const idsOf = async (actor: Actor): Promise<string[]> =>
  (await read(actor)).inbox.nodes.map(({ id }: { id: string }) => id);

const READ = `mutation ($input: NoticeReadInput!) { noticeRead(input: $input) {
  count unreadCount userErrors { code field } } }`;
const READ_ALL = `mutation ($input: NoticeReadAllInput!) { noticeReadAll(input: $input) {
  count unreadCount userErrors { code field } } }`;

describe('the inbox', () => {
  it('shows what one was told, newest first, in the language of the request', async () => {
    await told('Một', me);
    const subjectId = await told('Hai', me, other);
    await told('Của người khác', other);
    const { inbox, inboxUnreadCount } = await read(me);
    expect(inboxUnreadCount).toBe(2);
    expect(inbox.totalCount).toBe(2);
    expect(inbox.nodes[0]).toMatchObject({
      ...{ event: 'dossier.returned', title: 'Hai (EN)', body: 'Content', detail: 'Lý do' },
      ...{ subjectType: 'Dossier', subjectId: toGlobalId('Dossier', subjectId) },
      ...{ readAt: null, mailState: 'NONE', mailSentAt: null },
    });
    api.language = Language.VI;
    expect(await titles(me)).toEqual(['Hai', 'Một']);
    api.language = Language.EN;
  });

  it('pages by cursor without losing one that comes meanwhile', async () => {
    for (const n of [1, 2, 3]) await told(`T${n}`, me);
    const first = await read(me, { first: 2 });
    await told('T4', me);
    const after = first.inbox.pageInfo.endCursor;
    expect(await titles(me, { first: 2, after })).toEqual(['T1 (EN)']);
  });

  it('is ordered by when things were told, not by clocks', async () => {
    for (const n of [1, 2, 3]) await told(`T${n}`, me);
    await api.db.owner.query(
      `UPDATE notice SET created_at = '2020-01-01' WHERE person_id = $1 AND sequence =
         (SELECT max(sequence) FROM notice WHERE person_id = $1)`,
      [me.personId],
    );
    expect(await titles(me)).toEqual(['T3 (EN)', 'T2 (EN)', 'T1 (EN)']);
  });

  it('is nobody’s but one’s own: not for strangers, keys, or by node id', async () => {
    await told('Riêng', me);
    const [id] = await idsOf(me);
    const node = `query ($id: ID!) { node(id: $id) { id } }`;
    expect(await api.as(me).ok(node, { id })).toEqual({ node: { id } });
    expect(await api.as(other).ok(node, { id })).toEqual({ node: null });
    expect(await api.anonymous.ok(node, { id })).toEqual({ node: null });
    expect((await api.anonymous.run(INBOX)).codes).toContain('UNAUTHENTICATED');
    const key = throughApiKey(me, ['notice:read', 'identity:read']);
    expect((await api.as(key).run(INBOX)).codes).toContain('FORBIDDEN');
    expect((await api.as(key).run(node, { id })).data).toEqual({ node: null });
  });

  it('reads a page with the same number of statements whatever its length', async () => {
    for (let n = 0; n < 5; n++) await told(`T${n}`, me);
    let count = 0;
    const query = api.db.pool.query.bind(api.db.pool);
    const spy = Object.assign(api.db.pool, {
      query: (...given: Parameters<typeof query>) => (count++, query(...given)),
    });
    await read(me, { first: 5 });
    const five = count;
    count = 0;
    await read(me, { first: 1 });
    spy.query = query;
    expect(five).toBe(count);
  });
});

describe('reading', () => {
  it('marks what is named, once, and nothing of others', async () => {
    await told('Chung', me, other);
    await told('Một', me);
    const [mine, theirs] = [await idsOf(me), await idsOf(other)];
    const input = { ids: [mine[0]!, theirs[0]!] };
    expect((await api.as(me).ok(READ, { input })).noticeRead).toEqual({
      ...{ count: 1, unreadCount: 1, userErrors: [] },
    });
    expect((await api.as(me).ok(READ, { input })).noticeRead.count).toBe(0);
    expect((await read(other)).inboxUnreadCount).toBe(1);
    expect(await titles(me, { unreadOnly: true })).toEqual(['Chung (EN)']);
  });

  it('all leaves what came after the list was shown', async () => {
    await told('Cũ', me);
    const [upToId] = await idsOf(me);
    await told('Mới', me);
    const operationId = uuidv7();
    const input = { upToId, operationId };
    expect((await api.as(me).ok(READ_ALL, { input })).noticeReadAll).toEqual({
      ...{ count: 1, unreadCount: 1, userErrors: [] },
    });
    expect((await api.as(me).ok(READ_ALL, { input })).noticeReadAll.count).toBe(1);
    expect(await titles(me, { unreadOnly: true })).toEqual(['Mới (EN)']);
    await api.as(me).ok(READ_ALL, { input: {} });
    expect((await read(me)).inboxUnreadCount).toBe(0);
  });

  it('up to a notice of somebody else marks nothing', async () => {
    await told('Của tôi', me);
    await told('Của họ', other);
    const input = { upToId: (await idsOf(other))[0] };
    expect((await api.as(me).ok(READ_ALL, { input })).noticeReadAll.count).toBe(0);
  });

  it('refuses ids that are none', async () => {
    const bad = await api.as(me).ok(READ, { input: { ids: [toGlobalId('Person', me.personId)] } });
    expect(bad.noticeRead.userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await api.as(me).ok(READ, { input: { ids: [] } })).noticeRead.count).toBeNull();
  });
});

describe('settings', () => {
  const UPDATE = `mutation ($input: NoticeSettingsUpdateInput!) {
    noticeSettingsUpdate(input: $input) { settings { mail language } userErrors { code } } }`;
  const settings = async (actor: Actor) =>
    (await api.as(actor).ok('{ noticeSettings { mail language } }')).noticeSettings;

  it('start with mail in Vietnamese and change one by one, for oneself', async () => {
    expect(await settings(me)).toEqual({ mail: true, language: 'VI' });
    await api.as(me).ok(UPDATE, { input: { language: 'EN' } });
    const done = await api.as(me).ok(UPDATE, { input: { mail: false, operationId: uuidv7() } });
    expect(done.noticeSettingsUpdate).toEqual({
      ...{ settings: { mail: false, language: 'EN' }, userErrors: [] },
    });
    expect(await settings(me)).toEqual({ mail: false, language: 'EN' });
    expect(await settings(other)).toEqual({ mail: true, language: 'VI' });
  });
});

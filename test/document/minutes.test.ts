import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { answersWith, FOUR_STARS, op, person, score, sheetCriteria } from '../support/rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';
import { readPdf, solid } from './pdf.ts';
import { bytesOf, print, refusal } from './printing.ts';

const READ = `query ($id: ID!) { councilSession(id: $id) { minutes {
  version revision locked reason sections { section text shown } figures { name value }
  signedFile { name } } } }`;
const call = (name: string) => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return `mutation ($id: ID!, $input: ${input}) { ${name}(id: $id, input: $input) {
    session { id } userErrors { code message field } } }`;
};

describe('the minutes of a session', { timeout: 60_000 }, () => {
  let api: TestApi;
  let rating: Rating;

  beforeAll(async () => {
    api = await testApi();
    rating = await openSession(api, {
      members: 4,
      products: ['Miến dong Tân Việt Á'],
      rule: { sizeMin: 4 },
    });
    const answers = answersWith(await sheetCriteria(api), FOUR_STARS);
    for (const member of rating.members) await score(member, rating.itemIds[0]!, answers);
  });
  afterAll(() => api.close());

  const read = async (caller: Caller): Promise<Loose> =>
    (await caller.ok(READ, { id: rating.sessionId })).councilSession.minutes;
  const write = async (caller: Caller, name: string, input: object): Promise<string | null> => {
    const data = await caller.ok(call(name), {
      id: rating.sessionId,
      input: { operationId: op(), ...input },
    });
    return (data[name].userErrors[0]?.code as string | undefined) ?? null;
  };
  const save = (caller: Caller, baseRevision: number, text: string) =>
    write(caller, 'minutesSave', { baseRevision, texts: [{ section: 'OPINIONS', text }] });

  it('begin with the usual prose, for those who run the session only', async () => {
    const minutes = await read(rating.secretary);
    expect(minutes).toMatchObject({ version: 1, revision: 0, locked: false });
    const participants = minutes.sections.find((one: Loose) => one.section === 'PARTICIPANTS');
    expect(participants.text).toContain('{{scorers}}');
    expect(participants.shown).toContain('trong đó 4 người chấm điểm');
    const conclusion = minutes.sections.find((one: Loose) => one.section === 'CONCLUSION');
    expect(conclusion.shown).toContain('…… sản phẩm đạt 4 sao');
    const figures = new Map(minutes.figures.map((one: Loose) => [one.name, one.value]));
    for (const name of ['fiveStars', 'fourStars', 'threeStars', 'below']) {
      expect(figures.get(name)).toBeNull();
    }
    expect(await read(rating.members[1]!)).toBeNull();
  });

  it('take prose, never a figure that does not exist, never a stale revision', async () => {
    const { secretary, chair } = rating;
    expect(await save(secretary, 0, 'Ủy viên đề nghị cải tiến bao bì.')).toBeNull();
    expect(await save(chair, 0, 'Bản khác')).toBe('STALE');
    expect(await save(secretary, 2, 'Có {{hundred}} sao')).toBe('UNKNOWN_FIGURE');
    expect(await save(secretary, 2, 'Có {{ fiveStars sao')).toBe('UNKNOWN_FIGURE');
    expect(await save(secretary, 2, '{{products}} sản phẩm; đề nghị cải tiến bao bì.')).toBeNull();
    const races = await Promise.all([save(secretary, 3, 'Một'), save(chair, 3, 'Hai')]);
    expect(races.filter((code) => code === null)).toHaveLength(1);
    const stranger = await person(api, Role.COUNCIL_SECRETARY, 'Thư ký tỉnh khác', { units: [] });
    const answer = await stranger.run(call('minutesSave'), {
      id: rating.sessionId,
      input: { operationId: op(), baseRevision: 4, texts: [{ section: 'BASIS', text: 'x' }] },
    });
    expect(answer.codes).toEqual(['FORBIDDEN']);
    const member = await rating.members[2]!.run(call('minutesLock'), {
      id: rating.sessionId,
      input: { operationId: op(), baseRevision: 4 },
    });
    expect(member.codes).toEqual(['FORBIDDEN']);
  });

  it('are locked after the release only, and then stay as they are', async () => {
    const { secretary, chair, sessionId, members } = rating;
    expect(await write(secretary, 'minutesLock', { baseRevision: 4 })).toBe('NOT_RELEASED');
    await step(secretary, 'councilSessionClose', sessionId);
    await step(chair, 'councilSessionRelease', sessionId, { spreadReasons: [] });
    expect(await save(secretary, 4, 'Ý kiến cuối: {{fourStars}} sản phẩm đạt 4 sao.')).toBeNull();
    expect(await write(secretary, 'minutesLock', { baseRevision: 5 })).toBeNull();
    expect(await save(secretary, 6, 'Sửa sau khi khóa')).toBe('LOCKED');
    const locked = await read(members[1]!);
    expect(locked).toMatchObject({ version: 1, locked: true });
    await expect(
      api.db.owner.query(`UPDATE minutes SET texts = '{}' WHERE locked_at IS NOT NULL`),
    ).rejects.toThrow('locked minutes');
    const paper = await print(members[1]!, 'MINUTES', sessionId);
    expect(paper.document.draft).toBe(false);
    const pages = await readPdf(await bytesOf(api, paper));
    const text = solid(pages.map((page) => page.text).join(' '));
    expect(text).toContain(solid('Ý kiến cuối: 1 sản phẩm đạt 4 sao.'));
    expect(text).toContain(solid('75,00'));
    expect(text).not.toContain(solid('DỰ THẢO'));
  });

  it('are not printed when a figure is not that of the lock any more', async () => {
    const { secretary, sessionId } = rating;
    await api.db.owner.query(
      `ALTER TABLE minutes DISABLE TRIGGER USER;
       UPDATE minutes SET figures_hash = sha256('other');
       ALTER TABLE minutes ENABLE TRIGGER USER`,
    );
    expect(await refusal(secretary, 'MINUTES', sessionId)).toBe('FIGURES_DIFFER');
  });

  it('are revised by the chair as another version with a reason', async () => {
    const { secretary, chair } = rating;
    const secretarys = await secretary.run(call('minutesRevise'), {
      id: rating.sessionId,
      input: { operationId: op(), reason: 'x' },
    });
    expect(secretarys.codes).toEqual(['FORBIDDEN']);
    expect(await write(chair, 'minutesRevise', { reason: 'Sai tên một đại biểu' })).toBeNull();
    expect(await write(chair, 'minutesRevise', { reason: 'Lần nữa' })).toBe('NOT_LOCKED');
    const minutes = await read(secretary);
    expect(minutes).toMatchObject({ version: 2, revision: 1, reason: 'Sai tên một đại biểu' });
    expect(await save(secretary, 1, 'Bản hai')).toBeNull();
    const { rows } = await api.db.owner.query<{ version: number; opinions: string }>(
      `SELECT version, texts ->> 'OPINIONS' AS opinions FROM minutes ORDER BY version`,
    );
    expect(rows.map((row) => row.opinions)).toEqual([
      'Ý kiến cuối: {{fourStars}} sản phẩm đạt 4 sao.',
      'Bản hai',
    ]);
  });
});

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { makeDocument as Make } from '../../src/document/typeset/typesetter.ts';
import { buildProgram } from '../support/program.ts';
import { ROOT } from '../support/root.ts';
import { readPdf } from './pdf.ts';
import { minutes, members, SESSION, STAMP } from './sample.ts';

describe('the typesetter of the compiled program', { timeout: 120_000 }, () => {
  let makeDocument: typeof Make;

  beforeAll(async () => {
    await buildProgram();
    const file = join(ROOT, 'dist', 'src', 'document', 'typeset', 'typesetter.js');
    ({ makeDocument } = (await import(pathToFileURL(file).href)) as { makeDocument: typeof Make });
  }, 180_000);

  it('works in a thread of its own, so that nobody waits for it', async () => {
    const gaps: number[] = [];
    let last = performance.now();
    const watch = setInterval(() => {
      gaps.push(performance.now() - last);
      last = performance.now();
    }, 10);
    const seen: number[] = [];
    const cpu = process.cpuUsage();
    const started = performance.now();
    const bytes = await makeDocument(
      { as: 'PDF', paper: 'MINUTES', data: minutes(40, 15), stamp: STAMP },
      (share) => seen.push(share),
    );
    const took = performance.now() - started;
    clearInterval(watch);
    expect((await readPdf(bytes)).length).toBeGreaterThan(10);
    expect(seen.length).toBeGreaterThan(3);
    // The thread's own time is part of the process's; the loop of this thread went on turning.
    expect(process.cpuUsage(cpu).user).toBeGreaterThan(0);
    expect(gaps.length).toBeGreaterThan(took / 200);
  });

  it('makes several at once in turn, and tells of data it cannot lay out', async () => {
    const data = { session: SESSION, members: members(3) };
    const job = { as: 'PDF', paper: 'ATTENDANCE', data, stamp: STAMP } as const;
    const broken = expect(makeDocument({ ...job, data: { session: null } })).rejects.toThrow(
      'could not be made',
    );
    const [one, other] = await Promise.all([makeDocument(job), makeDocument(job)]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    await broken;
  });
});

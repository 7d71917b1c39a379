import { setTimeout as wait } from 'node:timers/promises';
import { accepted, present, type Caller } from '../caller.ts';
import type { DayOfCouncil } from './day.ts';
import { CheckDocument, PrintAgain, PrintDocument, type Print } from './documents.ts';

export interface Wish {
  readonly kind: string;
  readonly subjectId: string;
  readonly format?: 'PDF' | 'XLSX' | 'JSON';
  readonly options?: object;
  /** Name of the file without its ending. */
  readonly name: string;
}

const PATIENCE_MS = 180_000;
const SIGNS = { PDF: '%PDF-', XLSX: 'PK', JSON: '{' } as const;

/** Prints one paper, fetches it by its private link and keeps it. */
export async function print(day: DayOfCouncil, caller: Caller, wish: Wish): Promise<Print> {
  const { name, format = 'PDF', options = null, ...what } = wish;
  const { done } = await caller.send(PrintDocument, {
    input: { ...what, format, options, operationId: day.operation(`print-${name}`) },
  });
  const made = await finished(caller, present('print', accepted('documentPrint', done).document));
  const file = present('file', made.file);
  const bytes = await day.download(present('link', file.link).url);
  const place = await day.keep(`${name}.${format.toLowerCase()}`, bytes);
  const sign = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  const pages = file.pages === null ? '' : `, ${file.pages} trang · pages`;
  day.tell.check(
    `${place} (${Math.ceil(bytes.length / 1024)} KB${pages}, mã · code ${made.code})`,
    sign.startsWith(SIGNS[format]),
  );
  return made;
}

/** A large print is made while the one who asked waits. */
async function finished(caller: Caller, first: Print): Promise<Print> {
  const end = performance.now() + PATIENCE_MS;
  let now = first;
  while (now.state === 'QUEUED' && performance.now() < end) {
    await wait(500);
    now = present('print', (await caller.send(PrintAgain, { id: first.id })).node);
  }
  if (now.state !== 'READY') throw new Error(`The print ${now.code} is ${now.state}`);
  return now;
}

/** Anybody checks the code in the footer. */
export async function checkPrint({ stage, tell }: DayOfCouncil, { code }: Print): Promise<void> {
  const { verifyDocument } = await stage.anyone.send(CheckDocument, { code });
  tell.check(
    `mã ${code}: ${verifyDocument.standing} – ${verifyDocument.message}`,
    verifyDocument.standing === 'CURRENT',
  );
}

import { createHash } from 'node:crypto';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Context } from '../platform/graphql/context.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import {
  rubricSheetByNumber,
  rubricVersionByNumber,
  starRangesByVersionId,
} from '../rubric/rubric.loader.ts';
import { ruleSheetById } from '../rubric/rubric-tree.loader.ts';
import type { SessionExport } from './session-export.ts';
import { exportProblems } from './session-export.rules.ts';
import { sessionExportShape } from './session-export.shape.ts';
import { SessionRecordEntity } from './session-record.entity.ts';

/** A file that cannot be taken over; says what is wrong in it. */
export class BadSessionFile extends Error {
  override readonly name = 'BadSessionFile';
}

export const MAX_SESSION_FILE = 20_000_000;

/**
 * Reads a session that was handed over and works its results out again from its sheets.
 * @throws BadSessionFile naming the first thing that does not agree
 */
export async function readSessionFile(
  context: Context,
  bytes: Buffer,
): Promise<{ content: SessionExport; rubricVersionId: string; recomputed: boolean }> {
  if (bytes.length > MAX_SESSION_FILE) throw new BadSessionFile('The file is larger than 20 MB.');
  const parsed = sessionExportShape.safeParse(jsonOf(bytes));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadSessionFile(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const content = parsed.data;
  const { code, contentHash } = content.rubric;
  const version = await rubricVersionByNumber(context, code);
  if (!version) throw new BadSessionFile(`The criteria of ${code} are not in this system.`);
  if (version.contentHash !== contentHash) {
    throw new BadSessionFile(`The criteria of ${code} are not those the session was scored on.`);
  }
  const ranges = await context.load(starRangesByVersionId, version.id);
  for (const item of content.items) {
    const sheet = await rubricSheetByNumber(context, code, item.rubricSheet);
    const rules = sheet && (await ruleSheetById(context, sheet.id));
    if (!rules) throw new BadSessionFile(`There is no sheet ${item.rubricSheet} in ${code}.`);
    const material = { sheet: rules, ranges, minimumArticle: version.minimumArticle };
    const [problem] = exportProblems(item, content.rule, material);
    if (problem) throw new BadSessionFile(`Product ${item.position}: ${problem}.`);
  }
  const recomputed = content.items.every((item) => item.sheets !== null);
  return { content, rubricVersionId: version.id, recomputed };
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new BadSessionFile('The file is not JSON.');
  }
}

/** Keeps a session that was handed over, with where it is from; the same file once. */
export async function recordSession(
  tx: Pick<Transaction, 'em' | 'context' | 'record'>,
  bytes: Buffer,
  { unitId, source }: { readonly unitId: string; readonly source: string },
): Promise<SessionRecordEntity> {
  const { content, rubricVersionId, recomputed } = await readSessionFile(tx.context, bytes);
  const sha256 = createHash('sha256').update(bytes).digest();
  const known = await tx.em.findOneBy(SessionRecordEntity, { unitId, sha256 });
  const id = known?.id ?? uuidv7();
  if (!known) {
    await tx.em.query(
      `INSERT INTO session_record (id, unit_id, rubric_version_id, council_name, number, held_on,
                                   source, sha256, content, recomputed, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[id, unitId, rubricVersionId, content.council.name, content.session.number],
        ...[content.session.heldOn, source, sha256, JSON.stringify(content), recomputed],
        tx.context.actor.personId,
      ],
    );
  }
  tx.record({
    action: known ? 'session-record.known' : 'session-record.add',
    subjectType: 'SessionRecord',
    subjectId: id,
    after: { source, number: content.session.number, sha256: sha256.toString('hex') },
  });
  return tx.em.findOneByOrFail(SessionRecordEntity, { id });
}

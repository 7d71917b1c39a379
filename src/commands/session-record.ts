import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { systemTransaction } from '../audit/system-transaction.service.ts';
import { BadSessionFile, recordSession } from '../document/session-record.service.ts';
import { OperatorError } from '../platform/config/operator-error.ts';
import { openOwnerDatabase } from '../platform/db/data-source.ts';
import { ENTITIES } from '../schema.ts';
import { guarded } from './failure.ts';
import { asOwner } from './owner-session.ts';

export function sessionRecordCommand(): Command {
  return new Command('session-record')
    .description('take over a session that was scored in another system')
    .argument('<file>', 'the JSON that system exported')
    .requiredOption('--unit <code>', 'official code of the province or district it was held for')
    .requiredOption('--source <text>', 'where the file is from; kept with it')
    .addHelpText(
      'after',
      `
Every result is worked out again from the sheets in the file; a file that does not agree is refused.

Examples:
  $ npm run ocop -- session-record phien-05-2026.json --unit 04 --source "OCOP Bắc Kạn, 11/2026"`,
    )
    .action(guarded(record));
}

async function record(
  file: string,
  { unit, source }: { unit: string; source: string },
): Promise<void> {
  const bytes = await readFile(file).catch(() => {
    throw new OperatorError(`${file} cannot be read.`);
  });
  const kept = await asOwner('session-record', async ({ running }) => {
    const database = await openOwnerDatabase({ url: running.ownerUrl, entities: [...ENTITIES] });
    try {
      const { rows } = await database.pool.query<{ id: string }>(
        `SELECT id FROM unit WHERE code = $1 AND level IN ('PROVINCE', 'DISTRICT')
          ORDER BY valid_from DESC LIMIT 1`,
        [unit],
      );
      const unitId = rows[0]?.id;
      if (!unitId) throw new OperatorError(`There is no province or district with code ${unit}.`);
      return await systemTransaction(database, (step) =>
        recordSession(step, bytes, { unitId, source: source.trim() }),
      );
    } catch (error) {
      if (error instanceof BadSessionFile) throw new OperatorError(`Refused: ${error.message}`);
      throw error;
    } finally {
      await database.close();
    }
  });
  const products = kept.content.items.length;
  const how = kept.recomputed ? 'results worked out again and equal' : 'without sheets, as stated';
  console.log(`Session ${kept.number} is recorded: ${products} products, ${how}.`);
}

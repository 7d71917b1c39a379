import { Command, InvalidArgumentError } from 'commander';
import { verifyChain, type BreakReason } from '../audit/audit-chain.service.ts';
import { OperatorError } from '../platform/config/operator-error.ts';
import { guarded } from './failure.ts';
import { asOwner } from './owner-session.ts';

const EXAMPLES = `
Examples:
  $ npm run ocop -- audit verify                 check the whole audit trail
  $ npm run ocop -- audit verify --from 5000     only the entries from number 5000
  $ npm run ocop -- audit verify --head 812:9f…  also that entry 812 is still the one noted then`;

export function auditCommand(): Command {
  const command = new Command('audit')
    .description('check the audit trail')
    .addHelpText('after', EXAMPLES);
  command
    .command('verify')
    .description('recompute the chain of hashes; exit code 1 when anything was altered')
    .option('--from <number>', 'first entry to check', wholeNumber)
    .option('--to <number>', 'last entry to check', wholeNumber)
    .option('--head <number:hash>', 'an end noted earlier, as this command prints it', notedHead)
    .addHelpText('after', EXAMPLES)
    .action(guarded(verify));
  return command;
}

interface Head {
  readonly seq: number;
  readonly hash: string;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('write a whole number from 1.');
  return Number(text);
}

function notedHead(text: string): Head {
  const [, seq, hash] = /^(\d{1,15}):([\da-f]{64})$/i.exec(text) ?? [];
  if (!seq || !hash)
    throw new InvalidArgumentError('write number:hash as printed by audit verify.');
  return { seq: Number(seq), hash: hash.toLowerCase() };
}

const SENTENCES: Readonly<Record<BreakReason, string>> = {
  MISSING: 'is missing',
  CHANGED: 'is not what was written',
  UNLINKED: 'does not follow the entry before it',
  WRONG_END: 'is not the end of the trail, or the end was altered',
};

async function verify(options: { from?: number; to?: number; head?: Head }): Promise<void> {
  await asOwner('audit verify', async ({ database }) => {
    const { checked, firstBreak, head } = await verifyChain(database, options);
    if (firstBreak) {
      throw new OperatorError(
        `The audit trail is broken: entry ${firstBreak.seq} ${SENTENCES[firstBreak.reason]} (${checked} entries before it are sound). Keep the database as it is and compare it with a backup.`,
      );
    }
    if (options.head) await compare(database, options.head);
    console.log(`${checked} entries checked, no break.`);
    console.log(`End of the trail, to be kept on another machine: ${head.seq}:${head.hash}`);
  });
}

type Pool = Parameters<typeof verifyChain>[0];

async function compare({ pool }: Pool, noted: Head): Promise<void> {
  const { rows } = await pool.query<{ hash: string }>(
    `SELECT encode(hash, 'hex') AS hash FROM audit_entry WHERE seq = $1`,
    [noted.seq],
  );
  if (rows[0]?.hash === noted.hash) return;
  throw new OperatorError(
    `The audit trail is broken: entry ${noted.seq} is not the one that was noted. Keep the database as it is and compare it with a backup.`,
  );
}

import { Command, Option } from 'commander';
import { systemTransaction } from '../audit/system-transaction.service.ts';
import { newOneTimePassword, storeOneTimePassword } from '../identity/credential.service.ts';
import { Role } from '../identity/identity.enums.ts';
import { LOGIN_FORM, loginForm } from '../identity/identity.rules.ts';
import { PersonEntity } from '../identity/person.entity.ts';
import { createPerson } from '../identity/person.service.ts';
import { RoleGrantEntity } from '../identity/role-grant.entity.ts';
import { grantRole } from '../identity/role.service.ts';
import type { Step } from '../identity/step.ts';
import { OperatorError } from '../platform/config/operator-error.ts';
import { openOwnerDatabase, type Database } from '../platform/db/data-source.ts';
import { Refusal } from '../platform/graphql/user-errors.ts';
import { guarded } from './failure.ts';
import { asOwner } from './owner-session.ts';

const EXAMPLES = `
Examples:
  $ npm run ocop -- user create be.nong --name "Nông Thị Bé" --role ADMINISTRATOR
  $ npm run ocop -- user role be.nong COMMUNE_OFFICER --unit 01273
  $ npm run ocop -- user reset-password be.nong`;

export function userCommand(): Command {
  const command = new Command('user')
    .description('accounts: the first administrator, and help for who is locked out')
    .addHelpText('after', EXAMPLES);
  command
    .command('create')
    .description('add an account and print its one-time password')
    .argument('<login>', 'what the person will type to sign in')
    .requiredOption('--name <name>', 'full name')
    .addOption(new Option('--role <role>', 'a first role').choices(Object.values(Role)))
    .option('--unit <code>', 'official code of the unit the role is for; else the whole province')
    .option('--producer <slug>', 'the producer the role is for')
    .addHelpText('after', EXAMPLES)
    .action(guarded(create));
  command
    .command('role')
    .description('give an account one more role')
    .argument('<login>')
    .argument('<role>', Object.values(Role).join(', '))
    .option('--unit <code>', 'official code of the unit the role is for; else the whole province')
    .option('--producer <slug>', 'the producer the role is for')
    .addHelpText('after', EXAMPLES)
    .action(guarded(role));
  command
    .command('reset-password')
    .description('print a new one-time password and end all sign-ins of the account')
    .argument('<login>')
    .addHelpText('after', EXAMPLES)
    .action(guarded(resetPassword));
  return command;
}

interface Place {
  readonly unit?: string;
  readonly producer?: string;
}

async function create(
  given: string,
  options: Place & { name: string; role?: Role },
): Promise<void> {
  const login = loginForm(given);
  const name = options.name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (!LOGIN_FORM.test(login) || name.length < 1 || name.length > 200) {
    throw new OperatorError(
      'A login has 3–100 characters (letters without accents, digits and . _ @ + -), a name at most 200.',
    );
  }
  const oneTime = await newOneTimePassword();
  await change('user create', async (step) => {
    const person = await createPerson(step, { name, login });
    if (options.role) await give(step, person, options.role, options);
    await storeOneTimePassword(step, person, oneTime);
  });
  console.log(`Account ${login} is ready. One-time password, shown only here: ${oneTime.password}`);
}

async function role(login: string, wanted: string, place: Place): Promise<void> {
  const found = Object.values(Role).find((one) => String(one) === wanted.toUpperCase());
  if (!found) {
    throw new OperatorError(`There is no role ${wanted}: use ${Object.values(Role).join(', ')}.`);
  }
  await change('user role', async (step) => give(step, await personOf(step, login), found, place));
  console.log(`${login} is now ${found}.`);
}

async function resetPassword(login: string): Promise<void> {
  const oneTime = await newOneTimePassword();
  await change('user reset-password', async (step) => {
    await storeOneTimePassword(step, await personOf(step, login), oneTime);
  });
  console.log(`One-time password of ${login}, shown only here: ${oneTime.password}`);
}

/** Runs a step in a transaction with its lines in the audit trail; a refusal becomes one line. */
async function change<T>(command: string, work: (step: Step) => Promise<T>): Promise<T> {
  return asOwner(command, async ({ running }) => {
    const database: Database = await openOwnerDatabase({
      url: running.ownerUrl,
      entities: [PersonEntity, RoleGrantEntity],
    });
    try {
      return await systemTransaction(database, work);
    } catch (error) {
      if (error instanceof Refusal) throw new OperatorError(error.text.en);
      throw error;
    } finally {
      await database.close();
    }
  });
}

async function personOf({ em }: Step, login: string): Promise<PersonEntity> {
  const person = await em.findOneBy(PersonEntity, { login: loginForm(login) });
  if (!person) throw new OperatorError(`There is no account ${login}: see "user create".`);
  return person;
}

async function give(step: Step, person: PersonEntity, wanted: Role, place: Place): Promise<void> {
  await grantRole(step, {
    personId: person.id,
    role: wanted,
    unitId: place.unit ? await unitOf(step, place.unit) : null,
    producerId: place.producer ? await producerOf(step, place.producer) : null,
    validFrom: step.context.today,
    validTo: null,
  });
}

async function unitOf({ em, context }: Step, code: string): Promise<string> {
  const rows: { id: string }[] = await em.query(
    `SELECT id FROM unit
      WHERE code = $1 AND (valid_from IS NULL OR valid_from <= $2::date)
        AND (valid_to IS NULL OR valid_to >= $2::date)`,
    [code, context.today],
  );
  if (rows[0]) return rows[0].id;
  throw new OperatorError(`No administrative unit has the code ${code} today.`);
}

async function producerOf({ em }: Step, slug: string): Promise<string> {
  const rows: { id: string }[] = await em.query(`SELECT id FROM producer WHERE slug = $1`, [slug]);
  if (rows[0]) return rows[0].id;
  throw new OperatorError(`There is no producer ${slug}.`);
}

import { systemTransaction } from '../../src/audit/system-transaction.service.ts';
import { storeOwnPassword } from '../../src/identity/credential.service.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { hashPassword } from '../../src/identity/password.service.ts';
import { createPerson } from '../../src/identity/person.service.ts';
import { grantRole } from '../../src/identity/role.service.ts';
import { OperatorError } from '../../src/platform/config/operator-error.ts';
import { fromGlobalId } from '../../src/platform/graphql/node.ts';
import {
  AddPersonDocument,
  AddProducerDocument,
  GrantRoleDocument,
  PlaceDocument,
} from '../generated/operations.ts';
import { accepted, present, type Caller } from './caller.ts';
import { MADE_UP_LABEL, MADE_UP_PRODUCERS } from './made-up.ts';
import { ADMINISTRATOR, PEOPLE, type DemoPerson } from './people.ts';
import { labelAsDemonstration, type DemoWork, type Piece } from './pieces.ts';

/** People with every role, and the made-up producers two of them act for. */
export const loadPeople: Piece = {
  name: 'people',
  async load(work) {
    await requireFreeLogins(work);
    await addAdministrator(work);
    const administrator = await work.stage.as(ADMINISTRATOR.login);
    const staff = PEOPLE.filter((person) => person !== ADMINISTRATOR);
    for (const person of staff.filter(({ producer }) => !producer)) {
      await addPerson(work, administrator, person);
    }
    const producers = await addProducers(work);
    for (const person of staff.filter(({ producer }) => producer)) {
      await addPerson(work, administrator, person, producers.get(person.producer ?? ''));
    }
    await setPasswords(work);
  },
};

/** Real accounts are left alone, above all their passwords. */
async function requireFreeLogins({ database }: DemoWork): Promise<void> {
  const { rows } = await database.pool.query<{ login: string; name: string }>(
    `SELECT login, name FROM person WHERE login = ANY($1)`,
    [PEOPLE.map(({ login }) => login)],
  );
  const ours = new Map(PEOPLE.map(({ login, name }) => [login, name]));
  const others = rows.filter(({ login, name }) => ours.get(login) !== name);
  if (others.length === 0) return;
  const list = others.map(({ login }) => login).join(', ');
  throw new OperatorError(
    `The demonstration needs logins that somebody has already (${list}): load it into another database (DATA_DIR or DATABASE_URL).`,
    'DATA_DIR',
  );
}

async function knownLogins({ database }: DemoWork): Promise<Map<string, string>> {
  const { rows } = await database.pool.query<{ login: string; id: string }>(
    `SELECT login, id FROM person WHERE login = ANY($1)`,
    [PEOPLE.map(({ login }) => login)],
  );
  return new Map(rows.map(({ login, id }) => [login, id]));
}

/** Somebody has to be the first; as with "user create" the program itself adds them. */
async function addAdministrator(work: DemoWork): Promise<void> {
  if ((await knownLogins(work)).has(ADMINISTRATOR.login)) return;
  await systemTransaction(work.database, async (step) => {
    const { login, name } = ADMINISTRATOR;
    const { id: personId } = await createPerson(step, { login, name });
    const everywhere = { unitId: null, producerId: null };
    const period = { validFrom: step.context.today, validTo: null };
    await grantRole(step, { personId, role: Role.ADMINISTRATOR, ...everywhere, ...period });
  });
}

/** The global id of a commune by its code. */
export async function communeId(caller: Caller, code: string): Promise<string> {
  const { commune } = await caller.send(PlaceDocument, { code });
  return present(`commune ${code}`, commune).id;
}

async function addPerson(
  work: DemoWork,
  administrator: Caller,
  { login, name, phone, role, unitCode }: DemoPerson,
  producerId?: string,
): Promise<void> {
  const operation = work.operation(`person-${login}`);
  const { personCreate } = await administrator.send(AddPersonDocument, {
    input: { login, name, phone, operationId: operation('create') },
  });
  const person = present('person', accepted('AddPerson', personCreate).person);
  const { roleGrant } = await administrator.send(GrantRoleDocument, {
    input: {
      personId: person.id,
      role,
      unitId: unitCode ? await communeId(administrator, unitCode) : null,
      producerId: producerId ?? null,
      operationId: operation('role'),
    },
  });
  accepted('GrantRole', roleGrant);
}

async function addProducers(work: DemoWork): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const {
    key,
    officer,
    communeCode,
    representative,
    english,
    ...facts
  } of MADE_UP_PRODUCERS) {
    const caller = await work.stage.as(officer);
    const { producerCreate } = await caller.send(AddProducerDocument, {
      input: {
        ...facts,
        communeId: await communeId(caller, communeCode),
        legalRepresentative: representative,
        introduction: `${MADE_UP_LABEL}.`,
        english: { name: english, introduction: 'Demonstration data, not real.' },
        operationId: work.operation('producer')(key),
      },
    });
    ids.set(key, present('producer', accepted('AddProducer', producerCreate).producer).id);
  }
  const labels = [...ids.values()].map((id) => ({
    id: fromGlobalId(id)?.uuid ?? '',
    source: MADE_UP_LABEL,
  }));
  await labelAsDemonstration(work, 'producer', labels);
  return ids;
}

/** Everybody gets the one password of the demonstration, each with a hash of their own. */
async function setPasswords(work: DemoWork): Promise<void> {
  const people = [...(await knownLogins(work)).values()];
  const hashes = await Promise.all(people.map(() => hashPassword(work.password)));
  await systemTransaction(work.database, async (step) => {
    for (const [index, id] of people.entries()) {
      await storeOwnPassword(step, id, present('hash', hashes[index]));
    }
  });
}

import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { packageRoot } from '../../src/platform/config/package-root.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import type { BenchCouncil } from './council.ts';
import type { Shot } from './load.ts';
import type { Door } from './subjects.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

async function operation(name: string): Promise<string> {
  const path = join(packageRoot(), 'schema', 'operations', 'staff', `${name}.graphql`);
  return readFile(path, 'utf8');
}

function request(door: Door, document: string, variables: object, token: string): Shot {
  const body =
    door === 'listed'
      ? { documentId: `sha256:${hashOf(document)}`, variables }
      : { query: `# free\n${document}`, variables };
  return {
    method: 'POST',
    path: '/graphql',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  };
}

const limit = (query: string, values: unknown[]): Shot => ({
  method: 'POST',
  path: '/',
  body: JSON.stringify({ query, values }),
});

/** Q6: members of a session tap through their sheets, each their own, one answer a request. */
export async function saveShots(
  { members, criteria }: BenchCouncil,
  door: Door,
): Promise<(connection: number) => Shot> {
  const document = await operation('score-save');
  let turn = 0;
  return (connection) => {
    const member = members[connection % members.length]!;
    turn += 1;
    const criterion = criteria[turn % criteria.length]!;
    const option = criterion.options[Math.floor(turn / criteria.length) % 2]!;
    const operationId = randomUUID();
    if (door === 'limit') {
      const values = [hashOf(member.token), member.itemId, criterion.id, option, operationId];
      return limit('Q6', values);
    }
    const answer = {
      criterionId: toGlobalId('RubricCriterion', criterion.id),
      optionId: toGlobalId('RubricOption', option),
    };
    const variables = {
      id: toGlobalId('SessionItem', member.itemId),
      input: { operationId, answers: [answer] },
    };
    return request(door, document, variables, member.token);
  };
}

/** Q7: the control room asks whether anything is new, and nothing is. */
export async function pollShots(
  owner: pg.Pool,
  { sessionId, secretaryToken }: BenchCouncil,
  door: Door,
): Promise<() => Shot> {
  const document = await operation('session-progress');
  const id = toGlobalId('CouncilSession', sessionId);
  const { rows } = await owner.query<{ revision: string }>(
    `SELECT p.revision || '.' || coalesce(sum(w.writes), 0) AS revision
       FROM session_progress p LEFT JOIN sheet_progress w ON w.session_id = p.session_id
      WHERE p.session_id = $1 GROUP BY p.revision`,
    [sessionId],
  );
  const since = rows[0]!.revision;
  return () =>
    door === 'limit'
      ? limit('Q7', [hashOf(secretaryToken), sessionId])
      : request(door, document, { id, since }, secretaryToken);
}

import { uuidv7 } from '../../../src/platform/db/uuid.ts';
import { op } from '../../support/rating.ts';
import { done, gid, type Fixtures, type World } from '../world.ts';
import { at, chairedIn, type Sessions } from './council.ts';

/** Minutes of a session that still scores, and a print of one that is over. */
export async function documentFixtures(world: World, sessions: Sessions): Promise<Fixtures> {
  const { planned, open, released } = sessions;
  const leads = chairedIn(world)(open, planned);
  const input = { operationId: op(), kind: 'ATTENDANCE_LIST', subjectId: released.sessionId };
  const { document } = await done(
    world.api,
    released.secretary.actor,
    'documentPrint',
    'document { code }',
    { input },
  );
  const code = document.code as string;
  const fileId = gid('File', uuidv7());
  const texts = [{ section: 'OPINIONS', text: 'Không có ý kiến khác.' }];
  return {
    minutesSave: at(open.sessionId, leads, { baseRevision: 0, texts }),
    minutesLock: at(open.sessionId, leads, { baseRevision: 0 }, 'NOT_RELEASED'),
    minutesRevise: at(open.sessionId, leads, { reason: 'Thử' }, 'NOT_LOCKED'),
    minutesSignedFileAttach: at(open.sessionId, leads, { fileId }, 'NOT_LOCKED'),
    documentRevoke: {
      people: world.provincial,
      args: () => ({ input: { operationId: op(), code, reason: 'Thử' } }),
    },
  };
}

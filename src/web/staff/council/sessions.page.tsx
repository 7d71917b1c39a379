import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { AppCouncilSessionsDocument } from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { Asked } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import { SessionCards } from './session-cards.tsx';

const STEP = 20;
const MOST = 100;

/** The sessions of one's councils, newest first. */
export default function SessionsPage(): ReactNode {
  const { roles } = useSigned();
  const [first, setFirst] = useState(STEP);
  const asked = useAsk(AppCouncilSessionsDocument, { first, after: null });
  return (
    <Titled title={t.shell.councils}>
      {roles.has('COUNCIL_SECRETARY') && (
        <p>
          <Link href="/hoi-dong/moi" className="button">
            {t.council.sessions.plan}
          </Link>
        </p>
      )}
      <Asked asked={asked}>
        {({ councilSessions: { nodes, pageInfo } }) => (
          <>
            <SessionCards sessions={nodes} heading="h2" />
            {pageInfo.hasNextPage && first < MOST && (
              <button
                type="button"
                className="button quiet"
                onClick={() => setFirst(Math.min(MOST, first + STEP))}
              >
                {t.council.sessions.more}
              </button>
            )}
          </>
        )}
      </Asked>
    </Titled>
  );
}

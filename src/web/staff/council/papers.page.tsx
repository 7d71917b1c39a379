import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { AppCouncilSessionDocument } from '../generated/operations.ts';
import { idOfPath } from '../shell/id-path.ts';
import { PrintButton } from '../shell/print-button.tsx';
import { Asked, Missing } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import { t } from '../i18n/texts.ts';
import { SessionParts } from './session-parts.tsx';
import { w } from './words.ts';
import '../style/work.css';
import '../style/room.css';

/** Papers of a session, made on the server with the official layout. */
export default function PapersPage(): ReactNode {
  const id = idOfPath(useParams<{ session: string }>().session);
  const { viewer } = useSigned();
  const asked = useAsk(AppCouncilSessionDocument, { id, mine: false });
  const { kinds, ...words } = w.papers;
  return (
    <Asked asked={asked}>
      {({ councilSession: session }) => {
        if (!session) return <Missing />;
        const me = session.members.find(({ person }) => person?.id === viewer.person.id);
        const released = session.phase === 'RELEASED';
        return (
          <Titled title={words.title} heading={`${words.title} · ${session.number}`}>
            <SessionParts sessionId={id} role={me?.role ?? null} />
            <p className="lead">{words.lead}</p>
            <h2>{words.before}</h2>
            <div className="prints">
              <PrintButton kind="INVITATION" format="PDF" subjectId={id} name={kinds.INVITATION} />
              <PrintButton
                kind="ATTENDANCE_LIST"
                format="PDF"
                subjectId={id}
                name={kinds.ATTENDANCE_LIST}
              />
              <PrintButton
                kind="SCORE_SHEET_BLANK"
                format="PDF"
                subjectId={id}
                options={{ allMembers: true }}
                name={kinds.SCORE_SHEET_BLANK}
              />
            </div>
            <h2>{words.during}</h2>
            <div className="prints">
              <PrintButton kind="MINUTES" format="PDF" subjectId={id} name={kinds.MINUTES} />
            </div>
            <h2>{words.after}</h2>
            {!released && <p className="hint">{words.notYet}</p>}
            {released && (
              <div className="prints">
                <PrintButton
                  kind="RESULT_SUMMARY"
                  format="PDF"
                  subjectId={id}
                  name={`${kinds.RESULT_SUMMARY} (PDF)`}
                />
                <PrintButton
                  kind="RESULT_SUMMARY"
                  format="XLSX"
                  subjectId={id}
                  name={`${kinds.RESULT_SUMMARY} (XLSX)`}
                />
                <PrintButton
                  kind="SESSION_EXPORT"
                  format="XLSX"
                  subjectId={id}
                  name={`${kinds.SESSION_EXPORT} (XLSX)`}
                />
              </div>
            )}
            <p className="hint">{t.council.phase[session.phase]}</p>
          </Titled>
        );
      }}
    </Asked>
  );
}

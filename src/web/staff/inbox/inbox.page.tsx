import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { execute } from '../ask/execute.ts';
import { newOperationId } from '../ask/operation-id.ts';
import { useAsk } from '../ask/use-ask.ts';
import {
  AppInboxDocument,
  AppNoticeReadAllDocument,
  AppNoticeReadDocument,
  AppUnreadDocument,
  type AppInboxQuery,
} from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { dayAndClock } from '../shell/clock.ts';
import { Asked, Trouble } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';

const STEP = 20;
const MOST = 100;

/** What one was told, newest first. */
export default function InboxPage(): ReactNode {
  const words = t.shell.inboxPage;
  const client = useQueryClient();
  const [first, setFirst] = useState(STEP);
  const [unreadOnly, setUnreadOnly] = useState(false);
  const asked = useAsk(AppInboxDocument, { first, after: null, unreadOnly });
  const done = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: [AppInboxDocument.name] }),
      client.invalidateQueries({ queryKey: [AppUnreadDocument.name] }),
    ]);
  const read = useMutation({
    mutationFn: (id: string) =>
      execute(AppNoticeReadDocument, { input: { ids: [id], operationId: newOperationId() } }),
    onSuccess: done,
  });
  const readAll = useMutation({
    mutationFn: (upToId: string) =>
      execute(AppNoticeReadAllDocument, { input: { upToId, operationId: newOperationId() } }),
    onSuccess: done,
  });
  const failed = read.error ?? readAll.error;
  return (
    <Titled title={t.shell.inbox}>
      <label className="box">
        <input
          type="checkbox"
          checked={unreadOnly}
          onChange={(event) => setUnreadOnly(event.target.checked)}
        />
        {words.unreadOnly}
      </label>
      {failed && <Trouble problem={failed} />}
      <Asked asked={asked}>
        {({ inbox, inboxUnreadCount }) => (
          <>
            {inbox.nodes.length === 0 && <p>{words.none}</p>}
            {inboxUnreadCount > 0 && inbox.nodes[0] && (
              <p>
                <button
                  type="button"
                  className="button quiet"
                  onClick={() => readAll.mutate(inbox.nodes[0]!.id)}
                >
                  {words.markAll}
                </button>
              </p>
            )}
            <ul className="rows">
              {inbox.nodes.map((notice) => (
                <One key={notice.id} notice={notice} onRead={() => read.mutate(notice.id)} />
              ))}
            </ul>
            {inbox.pageInfo.hasNextPage && first < MOST && (
              <button
                type="button"
                className="button quiet"
                onClick={() => setFirst(Math.min(MOST, first + STEP))}
              >
                {words.more}
              </button>
            )}
          </>
        )}
      </Asked>
    </Titled>
  );
}

function One({
  notice: { title, body, detail, createdAt, readAt },
  onRead,
}: {
  readonly notice: AppInboxQuery['inbox']['nodes'][number];
  readonly onRead: () => void;
}): ReactNode {
  return (
    <li className={readAt ? undefined : 'unread'}>
      <h2 className="row-title">
        {title} {!readAt && <span className="tag">{t.shell.inboxPage.unread}</span>}
      </h2>
      <p>{body}</p>
      {detail && <p>{detail}</p>}
      <p className="row">
        <span className="hint">{dayAndClock(createdAt)}</span>
        {!readAt && (
          <button type="button" className="plain" onClick={onRead}>
            {t.shell.inboxPage.markRead}
          </button>
        )}
      </p>
    </li>
  );
}

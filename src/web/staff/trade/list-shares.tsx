import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { day } from '../../shared/format.ts';
import { hrefOf } from '../../paths.ts';
import { execute } from '../ask/execute.ts';
import { useChange } from '../ask/use-change.ts';
import { AppListShareDocument, AppListShareRevokeDocument } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { today } from '../shell/clock.ts';
import { Field } from '../shell/field.tsx';
import { textOf } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Trouble } from '../shell/states.tsx';
import type { CuratedList } from './model.ts';
import { words } from './words.ts';

const said = words.lists;

/** Links with which buyers see the list until a day. */
export function ListShares({
  list,
  isTrader,
}: {
  readonly list: CuratedList;
  readonly isTrader: boolean;
}): ReactNode {
  const change = useChange();
  const { id, revision: baseRevision, shares, state } = list;
  return (
    <section aria-labelledby="shares" className="screen-only">
      <h2 id="shares">{said.shares}</h2>
      <p className="hint">{said.sharesHint}</p>
      {isTrader && (state === 'FROZEN' ? <Share list={list} /> : <p>{said.shareDraft}</p>)}
      <Outcome change={change} />
      <ul className="rows">
        {shares.map((one) => (
          <li key={one.id}>
            <p>
              {said.shareOf(day(one.createdAt.slice(0, 10), lang), day(one.expiresOn, lang))}{' '}
              <span className={one.state === 'ACTIVE' ? 'tag now' : 'tag'}>
                {said.shareStates[one.state]}
              </span>
            </p>
            {isTrader && one.state === 'ACTIVE' && (
              <button
                type="button"
                className="plain"
                aria-disabled={change.busy}
                onClick={() => {
                  const input = { shareId: one.id, baseRevision };
                  change.run(AppListShareRevokeDocument, { id, input });
                }}
              >
                {said.revoke}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The secret of a link is told once and kept nowhere, so making one is not repeated by number. */
function Share({
  list: { id, revision: baseRevision },
}: {
  readonly list: CuratedList;
}): ReactNode {
  const client = useQueryClient();
  const [copied, setCopied] = useState(false);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: (expiresOn: string) =>
      execute(AppListShareDocument, { id, input: { expiresOn, baseRevision } }),
    onSuccess: () => client.invalidateQueries(),
    networkMode: 'always',
  });
  const share = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setCopied(false);
    if (!isPending) mutate(textOf(new FormData(event.currentTarget), 'expiresOn'));
  };
  const token = data?.done.token;
  const link = token && location.origin + hrefOf('sharedList', 'vi', { token });
  const refused = data?.done.userErrors ?? [];
  return (
    <>
      {error && <Trouble problem={error} />}
      {refused.length > 0 && (
        <p className="message bad" role="alert">
          {refused.map(({ message }) => message).join(' ')}
        </p>
      )}
      <form className="find-form" onSubmit={share}>
        <Field label={said.expiresOn} name="expiresOn" type="date" min={today()} required />
        <button type="submit" className="button" aria-disabled={isPending}>
          {said.share}
        </button>
      </form>
      {link && (
        <div className="message good" role="status">
          <p>{said.shared}</p>
          <p className="code">
            <a href={link}>{link}</a>
          </p>
          <button
            type="button"
            className="button quiet"
            onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
          >
            {copied ? said.copied : said.copy}
          </button>
        </div>
      )}
    </>
  );
}

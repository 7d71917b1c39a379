import type { ReactNode } from 'react';
import { useAsk } from '../ask/use-ask.ts';
import { AppAuditDocument, type AppAuditQuery } from '../generated/operations.ts';
import { pageOf, useAddress } from '../shell/address.ts';
import { dayAndClock } from '../shell/clock.ts';
import { Field } from '../shell/field.tsx';
import { textOf } from '../shell/form-text.ts';
import { Pager } from '../shell/pager.tsx';
import { Asked } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { w } from './words.ts';
import '../style/work.css';

const PAGE_SIZE = 25;
type Entry = AppAuditQuery['auditEntries']['nodes'][number];

/** Who changed what, when, and how it was before. */
export default function AuditPage(): ReactNode {
  const words = w.audit;
  const address = useAddress();
  const [action, from, to] = [address.get('viec'), address.get('tu'), address.get('den')];
  const personId = address.get('nguoi');
  const asked = useAsk(AppAuditDocument, {
    ...pageOf(address, PAGE_SIZE),
    filter: {
      action: action || null,
      from: from || null,
      to: to || null,
      personId: personId || null,
    },
  });
  return (
    <Titled title={words.title}>
      <p className="lead">{words.lead}</p>
      <form
        className="filters"
        role="search"
        key={address.text}
        onSubmit={(event) => {
          event.preventDefault();
          const fields = new FormData(event.currentTarget);
          address.set({
            viec: textOf(fields, 'action').trim(),
            tu: textOf(fields, 'from'),
            den: textOf(fields, 'to'),
          });
        }}
      >
        <Field name="action" label={words.action} defaultValue={action} autoCapitalize="none" />
        <Field name="from" type="date" label={words.from} defaultValue={from} />
        <Field name="to" type="date" label={words.to} defaultValue={to} />
        <button type="submit" className="button quiet">
          {words.search}
        </button>
      </form>
      {personId && (
        <p className="row">
          {words.person}{' '}
          <button type="button" className="plain" onClick={() => address.set({ nguoi: null })}>
            {words.everybody}
          </button>
        </p>
      )}
      <Asked asked={asked}>
        {({ auditEntries: { nodes, pageInfo } }) => (
          <>
            {nodes.length === 0 && <p>{words.none}</p>}
            <ul className="rows">
              {nodes.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </ul>
            <Pager pageInfo={pageInfo} />
          </>
        )}
      </Asked>
      <p className="hint">{words.chain}</p>
    </Titled>
  );
}

function EntryRow({ entry }: { readonly entry: Entry }): ReactNode {
  const words = w.audit;
  const { seq, at, action, actor, actorName, actorVia, onBehalfOf, subjectType, changes } = entry;
  const who = actor?.name ?? actorName ?? words.system;
  return (
    <li>
      <p>
        <b>{action}</b> · {subjectType}
      </p>
      <p className="hint">
        {dayAndClock(at)} · {words.by(who, words.via[actorVia])}
        {onBehalfOf && ` · ${words.onBehalf(onBehalfOf.name)}`}
      </p>
      <details>
        <summary>{words.changes(changes.length)}</summary>
        {changes.length > 0 && (
          <div className="scroller" role="region" aria-label={words.seq(seq)} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.field}</th>
                  <th scope="col">{words.before}</th>
                  <th scope="col">{words.after}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ path, before, after }) => (
                  <tr key={path}>
                    <th scope="row">{path}</th>
                    <td>{before === null ? words.empty : <del>{before}</del>}</td>
                    <td>{after === null ? words.empty : <ins>{after}</ins>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <p className="hint code">
          {words.seq(seq)} · {words.hash}: {entry.hash}
          {entry.requestId && ` · ${words.request}: ${entry.requestId}`}
        </p>
      </details>
    </li>
  );
}

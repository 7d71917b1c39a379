import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { useChange, type Refusable } from '../ask/use-change.ts';
import {
  AppPasswordResetDocument,
  AppPersonDocument,
  AppPersonFreezeDocument,
  AppPersonUnfreezeDocument,
  AppPersonUpdateDocument,
} from '../generated/operations.ts';
import { dayAndClock } from '../shell/clock.ts';
import { useDraft } from '../shell/draft.ts';
import { Field } from '../shell/field.tsx';
import { textOf } from '../shell/form-text.ts';
import { idOfPath, pathOfId } from '../shell/id-path.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Asked, Missing } from '../shell/states.tsx';
import { theirsOf } from '../shell/theirs.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import type { Account } from './account.ts';
import { PersonDevices } from './person-devices.tsx';
import { PersonRoles } from './person-roles.tsx';
import { w } from './words.ts';
import '../style/work.css';

/** One account: facts, roles, password, devices, freezing. */
export default function PersonPage(): ReactNode {
  const id = idOfPath(useParams<{ person: string }>().person);
  const { roles } = useSigned();
  const asked = useAsk(AppPersonDocument, { id, secret: roles.has('ADMINISTRATOR') });
  return (
    <Asked asked={asked}>{({ person }) => (person ? <Page person={person} /> : <Missing />)}</Asked>
  );
}

function Page({ person }: { readonly person: Account }): ReactNode {
  const words = w.person;
  const { roles, viewer } = useSigned();
  const keeps = roles.has('ADMINISTRATOR');
  const own = viewer.person.id === person.id;
  return (
    <Titled title={person.name}>
      <p>
        <Link href="/nguoi-dung">← {words.back}</Link>
      </p>
      {person.frozenAt && (
        <p className="message bad">
          {words.frozen(dayAndClock(person.frozenAt), person.frozenReason ?? '')}
        </p>
      )}
      <PersonRoles person={person} grants={keeps && !own} />
      {keeps && own && <p className="hint">{words.ownRoles}</p>}
      {keeps && <Facts key={person.id} person={person} />}
      {keeps && !own && <Password person={person} />}
      {keeps && <PersonDevices person={person} />}
      {keeps && !own && <Freezing person={person} />}
      <p>
        <Link href={`/nhat-ky?nguoi=${pathOfId(person.id)}`}>{words.trail}</Link>
      </p>
    </Titled>
  );
}

function Facts({ person }: { readonly person: Account }): ReactNode {
  const words = w.people;
  const change = useChange();
  const { id, revision, name, login, phone, email } = person;
  const server = { name, login: login ?? '', phone: phone ?? '', email: email ?? '' };
  const draft = useDraft(server, revision, change.outcome?.userErrors);
  const { values, type, baseRevision, clear } = draft;
  const send = () => {
    const input = {
      baseRevision,
      name: values.name,
      login: values.login,
      phone: values.phone.trim() || null,
      email: values.email.trim() || null,
    };
    change.run(AppPersonUpdateDocument, { id, input }, clear);
  };
  const field = (key: keyof typeof server, label: string, kind?: string) => (
    <Field
      label={label}
      type={kind}
      value={values[key]}
      autoComplete="off"
      theirs={theirsOf(draft, key)}
      onChange={(event) => type(key, event.target.value)}
    />
  );
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{w.person.facts}</h2>
      <form
        className="step-form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Outcome change={change} />
        {field('name', words.name)}
        {field('login', words.login)}
        {field('phone', words.phone, 'tel')}
        {field('email', words.email, 'email')}
        <button type="submit" className="button" aria-disabled={change.busy}>
          {w.person.save}
        </button>
      </form>
    </section>
  );
}

interface Reset extends Refusable {
  readonly oneTimePassword: string | null;
  readonly expiresAt: string | null;
}

function Password({ person: { id } }: { readonly person: Account }): ReactNode {
  const words = w.person;
  const change = useChange<Reset>();
  const { outcome } = change;
  return (
    <section aria-labelledby="password">
      <h2 id="password">{words.password}</h2>
      <p className="hint">{words.resetWhy}</p>
      {outcome?.oneTimePassword ? (
        <div className="message good" role="status">
          <p>{words.oneTime(outcome.expiresAt ? dayAndClock(outcome.expiresAt) : '')}</p>
          <p className="one-time">{outcome.oneTimePassword}</p>
        </div>
      ) : (
        <Outcome change={change} />
      )}
      <button
        type="button"
        className="button quiet"
        aria-disabled={change.busy}
        onClick={() => change.run(AppPasswordResetDocument, { id })}
      >
        {words.reset}
      </button>
    </section>
  );
}

function Freezing({ person }: { readonly person: Account }): ReactNode {
  const words = w.person;
  const change = useChange();
  const { id, revision: baseRevision, frozenAt } = person;
  if (frozenAt) {
    return (
      <section>
        <Outcome change={change} />
        <button
          type="button"
          className="button"
          aria-disabled={change.busy}
          onClick={() => change.run(AppPersonUnfreezeDocument, { id, input: { baseRevision } })}
        >
          {words.unfreeze}
        </button>
      </section>
    );
  }
  return (
    <details>
      <summary>{words.freeze}</summary>
      <form
        className="step-form"
        onSubmit={(event) => {
          event.preventDefault();
          const reason = textOf(new FormData(event.currentTarget), 'reason');
          change.run(AppPersonFreezeDocument, { id, input: { baseRevision, reason } });
        }}
      >
        <p>{words.freezeWhy}</p>
        <Outcome change={change} />
        <Field name="reason" label={words.reason} required maxLength={300} />
        <button type="submit" className="button" aria-disabled={change.busy}>
          {words.freeze}
        </button>
      </form>
    </details>
  );
}

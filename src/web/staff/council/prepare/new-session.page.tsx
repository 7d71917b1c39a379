import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useAsk } from '../../ask/use-ask.ts';
import { useChange, type Refusable } from '../../ask/use-change.ts';
import {
  AppNewSessionDocument,
  AppSessionCloneDocument,
  AppSessionCreateDocument,
  type AppNewSessionQuery,
} from '../../generated/operations.ts';
import { today } from '../../shell/clock.ts';
import { Choice, Field } from '../../shell/field.tsx';
import { textOf, textOrNull } from '../../shell/form-text.ts';
import { pathOfId } from '../../shell/id-path.ts';
import { Outcome } from '../../shell/outcome.tsx';
import { Asked } from '../../shell/states.tsx';
import { Titled } from '../../shell/titled.tsx';
import { w } from '../words.ts';
import '../../style/work.css';

interface Done extends Refusable {
  readonly session: { readonly id: string } | null;
}

/** Plans a session, from nothing or like an earlier one; the other steps follow on its own page. */
export default function NewSessionPage(): ReactNode {
  const asked = useAsk(AppNewSessionDocument, {});
  return (
    <Titled title={w.create.title}>
      <Asked asked={asked}>
        {(data) =>
          data.councils.nodes.length > 0 ? <Plan of={data} /> : <p>{w.create.noCouncil}</p>
        }
      </Asked>
    </Titled>
  );
}

function Plan({
  of: { councils, rubricVersions, councilSessions },
}: {
  readonly of: AppNewSessionQuery;
}): ReactNode {
  const words = w.create;
  const [, go] = useLocation();
  const change = useChange<Done>();
  const [from, setFrom] = useState('');
  const old = councilSessions.nodes.find(({ id }) => id === from);
  const now = today();
  const inForce = rubricVersions.find(
    ({ effectiveFrom, effectiveTo }) =>
      effectiveFrom <= now && (!effectiveTo || effectiveTo >= now),
  );
  const send = (form: HTMLFormElement) => {
    const fields = new FormData(form);
    const facts = {
      number: textOf(fields, 'number').trim(),
      heldOn: textOf(fields, 'heldOn'),
      startsAt: textOrNull(fields, 'startsAt'),
      place: textOf(fields, 'place').trim(),
    };
    const rubricVersionId = textOf(fields, 'rubric');
    const open = ({ session }: Done) => {
      if (session) go(`/hoi-dong/${pathOfId(session.id)}/chuan-bi?buoc=2`);
    };
    if (old) {
      const rules = textOf(fields, 'rules') as 'NEWEST' | 'SAME';
      const input = { ...facts, rubricVersionId, rules };
      change.run(AppSessionCloneDocument, { id: old.id, input }, open);
    } else {
      const input = { ...facts, rubricVersionId, councilId: textOf(fields, 'council') };
      change.run(AppSessionCreateDocument, { input }, open);
    }
  };
  return (
    <form
      className="step-form"
      key={from}
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      <Outcome change={change} />
      <Choice
        label={words.from}
        none={words.blank}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
        options={councilSessions.nodes.map(({ id, number, council }) => [
          id,
          words.like(number, council?.name ?? ''),
        ])}
      />
      {old ? (
        <Choice
          name="rules"
          label={words.rules}
          options={[
            ['NEWEST', words.rulesNewest],
            ['SAME', words.rulesSame],
          ]}
        />
      ) : (
        <Choice
          name="council"
          label={w.prepare.council}
          options={councils.nodes.map(({ id, name, decisionNumber }) => [
            id,
            `${name} (${decisionNumber})`,
          ])}
        />
      )}
      <Choice
        name="rubric"
        label={w.prepare.rubric}
        defaultValue={inForce?.id}
        options={rubricVersions.map(({ id, number, title }) => [id, `${number}: ${title}`])}
      />
      <Field
        name="number"
        label={w.prepare.number}
        hint={words.numberHint}
        required
        maxLength={60}
      />
      <div className="pair-of-fields">
        <Field name="heldOn" type="date" label={w.prepare.heldOn} min={now} required />
        <Field
          name="startsAt"
          type="time"
          label={w.prepare.startsAt}
          defaultValue={old?.startsAt ?? '08:00'}
        />
      </div>
      <Field
        name="place"
        label={w.prepare.place}
        defaultValue={old?.place}
        required
        maxLength={200}
      />
      <button type="submit" className="button" aria-disabled={change.busy}>
        {words.go}
      </button>
    </form>
  );
}

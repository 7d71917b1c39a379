import { useState, type ReactNode } from 'react';
import { useChange } from '../../ask/use-change.ts';
import {
  AppRuleChangeDocument,
  AppRuleSetDocument,
  type AppPrepareQuery,
} from '../../generated/operations.ts';
import { Choice, Field } from '../../shell/field.tsx';
import { textOf } from '../../shell/form-text.ts';
import { Outcome } from '../../shell/outcome.tsx';
import { w } from '../words.ts';
import { RuleFacts, SWITCHES, type Rule } from './rule-facts.tsx';

type Session = NonNullable<AppPrepareQuery['councilSession']>;

const entries = <K extends string>(of: Readonly<Record<K, string>>) =>
  Object.entries(of) as [K, string][];

/** The rules a session runs under, and how they are changed: always as a new version with a reason. */
export function RuleStep({ session }: { readonly session: Session }): ReactNode {
  const words = w.prepare;
  const [editing, setEditing] = useState(false);
  const { rule, council, id, phase } = session;
  const newest = council?.rule;
  const shown = phase === 'PLANNED' ? newest : rule;
  if (!council || !shown) return null;
  const behind = phase === 'OPEN' && rule && newest && newest.version > rule.version;
  return (
    <>
      <p>{words.ruleVersion(shown.version, shown.reason)}</p>
      <RuleFacts rule={shown} />
      {behind && <UseNewest sessionId={id} version={newest.version} />}
      {editing && newest ? (
        <RuleForm councilId={council.id} rule={newest} onDone={() => setEditing(false)} />
      ) : (
        <p>
          <button type="button" className="button quiet" onClick={() => setEditing(true)}>
            {words.ruleChange}
          </button>
        </p>
      )}
    </>
  );
}

function UseNewest({
  sessionId,
  version,
}: {
  readonly sessionId: string;
  readonly version: number;
}): ReactNode {
  const words = w.prepare;
  const change = useChange();
  return (
    <form
      className="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        const reason = textOf(new FormData(event.currentTarget), 'reason');
        change.run(AppRuleChangeDocument, { id: sessionId, input: { version, reason } });
      }}
    >
      <p>{words.ruleUse(version)}</p>
      <Outcome change={change} />
      <Field name="reason" label={words.reason} required maxLength={500} />
      <button type="submit" className="button" aria-disabled={change.busy}>
        {words.ruleUseGo}
      </button>
    </form>
  );
}

function RuleForm({
  councilId,
  rule,
  onDone,
}: {
  readonly councilId: string;
  readonly rule: Rule;
  readonly onDone: () => void;
}): ReactNode {
  const words = w.rule;
  const change = useChange();
  const send = (form: HTMLFormElement) => {
    const fields = new FormData(form);
    const number = (name: string) => Number(textOf(fields, name));
    const input = {
      reason: textOf(fields, 'reason'),
      opening: textOf(fields, 'opening') as Rule['opening'],
      quorumNumerator: number('quorumNumerator'),
      quorumDenominator: number('quorumDenominator'),
      spreadLimit: textOf(fields, 'spreadLimit').replace(',', '.'),
      rescoringRounds: number('rescoringRounds'),
      remarkRule: textOf(fields, 'remarkRule') as Rule['remarkRule'],
      paperCheck: textOf(fields, 'paperCheck') as Rule['paperCheck'],
      discussionData: textOf(fields, 'discussionData') as Rule['discussionData'],
      sheetsAfterRelease: textOf(fields, 'sheetsAfterRelease') as Rule['sheetsAfterRelease'],
      ...Object.fromEntries(SWITCHES.map((name) => [name, fields.has(name)])),
    };
    change.run(AppRuleSetDocument, { id: councilId, input }, onDone);
  };
  return (
    <form
      className="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      <p>{w.prepare.ruleWhy}</p>
      <Outcome change={change} />
      <Choice
        name="opening"
        label={words.opening}
        defaultValue={rule.opening}
        options={entries(words.openings)}
      />
      <div className="pair-of-fields">
        <Field
          name="quorumNumerator"
          label={words.quorumPart}
          type="number"
          min={1}
          defaultValue={rule.quorumNumerator}
          required
        />
        <Field
          name="quorumDenominator"
          label={words.quorumOfWhole}
          type="number"
          min={1}
          defaultValue={rule.quorumDenominator}
          required
        />
      </div>
      <Field
        name="spreadLimit"
        label={words.spreadLimit}
        inputMode="decimal"
        defaultValue={rule.spreadLimit.replace('.', ',')}
        required
      />
      <Field
        name="rescoringRounds"
        label={words.rescoringRounds}
        type="number"
        min={0}
        defaultValue={rule.rescoringRounds}
        required
      />
      <Choice
        name="remarkRule"
        label={words.remarkRule}
        defaultValue={rule.remarkRule}
        options={entries(words.remarkRules)}
      />
      <Choice
        name="paperCheck"
        label={words.paperCheck}
        defaultValue={rule.paperCheck}
        options={entries(words.paperChecks)}
      />
      <Choice
        name="discussionData"
        label={words.discussionData}
        defaultValue={rule.discussionData}
        options={entries(words.discussionAudiences)}
      />
      <Choice
        name="sheetsAfterRelease"
        label={words.sheetsAfterRelease}
        defaultValue={rule.sheetsAfterRelease}
        options={entries(words.sheetAudiences)}
      />
      {SWITCHES.map((name) => (
        <label className="box" key={name}>
          <input type="checkbox" name={name} defaultChecked={rule[name]} />
          {words[name]}
        </label>
      ))}
      <Field name="reason" label={w.prepare.reason} required maxLength={500} />
      <button type="submit" className="button" aria-disabled={change.busy}>
        {w.prepare.ruleSave}
      </button>
    </form>
  );
}

import { useState, type ReactNode } from 'react';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppDisqualificationWithdrawDocument,
  AppDisqualifyDocument,
  AppMeasuresDocument,
  AppRecusalEndDocument,
  AppRecuseDocument,
  AppSheetReturnDocument,
  AppStarRecordDocument,
  type AppMeasuresQuery,
} from '../generated/operations.ts';
import { Choice, Field } from '../shell/field.tsx';
import { textOf } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Asked } from '../shell/states.tsx';
import { w } from './words.ts';

type Item = Extract<NonNullable<AppMeasuresQuery['node']>, { phase: string }>;
type Kind = keyof typeof w.measures.kinds;

const STARS = [1, 2, 3, 4, 5];

/** What is rarely done to a product: ties, a sheet handed back, another star, disqualifying. */
export function ItemMeasures({ itemId }: { readonly itemId: string }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w.measures.title}</summary>
      {open && <Loaded itemId={itemId} />}
    </details>
  );
}

function Loaded({ itemId }: { readonly itemId: string }): ReactNode {
  const asked = useAsk(AppMeasuresDocument, { itemId });
  return (
    <Asked asked={asked}>
      {({ node }) => (node && 'phase' in node ? <Measures item={node} /> : null)}
    </Asked>
  );
}

/** What can be done now; the server decides. */
function kindsFor({ phase, recusals, disqualifications, submissions }: Item): readonly Kind[] {
  const released = phase === 'RELEASED';
  const kinds: readonly (readonly [Kind, boolean])[] = [
    ['recuse', !released],
    ['recusalEnd', !released && recusals.length > 0],
    ['sheetReturn', phase === 'OPEN' && (submissions?.length ?? 0) > 0],
    ['star', released],
    ['disqualify', !released],
    ['disqualificationEnd', !released && (disqualifications?.length ?? 0) > 0],
  ];
  return kinds.filter(([, can]) => can).map(([kind]) => kind);
}

function Measures({ item }: { readonly item: Item }): ReactNode {
  const words = w.measures;
  const change = useChange();
  const kinds = kindsFor(item);
  const [chosen, setChosen] = useState<Kind | ''>('');
  const kind = kinds.includes(chosen as Kind) ? (chosen as Kind) : '';
  const send = (form: HTMLFormElement) => {
    const fields = new FormData(form);
    const reason = textOf(fields, 'reason');
    const personId = textOf(fields, 'person');
    const conditionId = textOf(fields, 'condition');
    const { id } = item;
    const done = () => setChosen('');
    const does: Readonly<Record<Kind, () => void>> = {
      recuse: () => change.run(AppRecuseDocument, { id, input: { personId, reason } }, done),
      recusalEnd: () =>
        change.run(AppRecusalEndDocument, { id, input: { personId, reason } }, done),
      sheetReturn: () =>
        change.run(AppSheetReturnDocument, { id, input: { personId, reason } }, done),
      star: () =>
        change.run(
          AppStarRecordDocument,
          { id, input: { star: Number(textOf(fields, 'star')), reason } },
          done,
        ),
      disqualify: () =>
        change.run(AppDisqualifyDocument, { id, input: { conditionId, reason } }, done),
      disqualificationEnd: () =>
        change.run(
          AppDisqualificationWithdrawDocument,
          { id, input: { conditionId, reason } },
          done,
        ),
    };
    if (kind) does[kind]();
  };
  return (
    <>
      <Known item={item} />
      <Outcome change={change} />
      <form
        className="step-form"
        onSubmit={(event) => {
          event.preventDefault();
          send(event.currentTarget);
        }}
      >
        <Choice
          label={words.which}
          none="–"
          value={kind}
          onChange={(event) => setChosen(event.target.value as Kind | '')}
          options={kinds.map((one) => [one, words.kinds[one]])}
        />
        {kind && (
          <>
            <Whom item={item} kind={kind} />
            <Field name="reason" label={words.reason} required maxLength={500} />
            <button type="submit" className="button" aria-disabled={change.busy}>
              {words.go}
            </button>
          </>
        )}
      </form>
    </>
  );
}

function Whom({ item, kind }: { readonly item: Item; readonly kind: Kind }): ReactNode {
  const words = w.measures;
  if (kind === 'star') {
    return (
      <Choice
        name="star"
        label={words.star}
        options={STARS.map((star) => [String(star), words.stars(star)])}
      />
    );
  }
  if (kind === 'disqualify' || kind === 'disqualificationEnd') {
    const out = item.disqualifications ?? [];
    const conditions =
      kind === 'disqualify'
        ? (item.sheet?.conditions ?? [])
        : out.flatMap(({ condition }) => (condition ? [condition] : []));
    return (
      <Choice
        name="condition"
        label={words.condition}
        options={conditions.map(({ id, text }) => [id, text])}
      />
    );
  }
  const tied = item.recusals.flatMap(({ person }) => (person ? [person] : []));
  const isTied = new Set(tied.map(({ id }) => id));
  const scorers = (item.session?.members ?? []).flatMap(({ person, scores }) =>
    person && scores && !isTied.has(person.id) ? [person] : [],
  );
  const handedIn = (item.submissions ?? []).flatMap(({ person }) => (person ? [person] : []));
  const people = { recuse: scorers, recusalEnd: tied, sheetReturn: handedIn }[kind];
  return (
    <Choice name="person" label={words.member} options={people.map(({ id, name }) => [id, name])} />
  );
}

function Known({ item }: { readonly item: Item }): ReactNode {
  const words = w.measures;
  const { recusals, disqualifications, conditionMarks, finalStar, finalReason } = item;
  const lines = [
    ...recusals.map(({ person, reason }) => words.tied(person?.name ?? '', reason)),
    ...(disqualifications ?? []).map(({ condition, reason }) =>
      words.out(condition?.text ?? '', reason),
    ),
    ...(conditionMarks ?? []).map(({ condition, sheets }) =>
      words.marks(sheets, condition?.text ?? ''),
    ),
    ...(finalStar === null ? [] : [words.decided(finalStar, finalReason ?? '')]),
  ];
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

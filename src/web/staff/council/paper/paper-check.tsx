import { useState, type ReactNode } from 'react';
import { useChange, type Refusable } from '../../ask/use-change.ts';
import {
  AppPaperConfirmDocument,
  AppPaperRefuseDocument,
  AppPaperTakeDocument,
} from '../../generated/operations.ts';
import { t } from '../../i18n/texts.ts';
import { dayAndClock } from '../../shell/clock.ts';
import { Field } from '../../shell/field.tsx';
import { textOf } from '../../shell/form-text.ts';
import { Outcome } from '../../shell/outcome.tsx';
import { useSigned } from '../../shell/viewer.ts';
import { w } from '../words.ts';
import { inputOf, PaperTable, usePaperDraft, type PaperItem } from './paper-form.tsx';

type Paper = NonNullable<PaperItem['paperSheets']>[number];
interface Checked extends Refusable {
  readonly differingCriterionIds?: readonly string[] | null;
  readonly totalDiffers?: boolean | null;
}

/** What was typed the second time is not what was typed the first time: nothing was confirmed. */
const differs = ({ differingCriterionIds, totalDiffers }: Checked): boolean =>
  totalDiffers === true || (differingCriterionIds?.length ?? 0) > 0;

/** A paper that was typed in, and what a second person does with it. */
export function PaperRow({
  paper,
  item,
}: {
  readonly paper: Paper;
  readonly item: PaperItem;
}): ReactNode {
  const words = w.paper;
  const { viewer } = useSigned();
  const take = useChange();
  const { id, state, member, enteredBy, enteredAt, checker, refusalReason, file } = paper;
  const own = enteredBy?.id === viewer.person.id;
  const mine = checker?.id === viewer.person.id;
  return (
    <li>
      <p className="row">
        <b>{member?.name}</b>
        <span className={state === 'CONFIRMED' ? 'tag now' : 'tag'}>{words.state[state]}</span>
      </p>
      <p className="hint">
        {words.entered(enteredBy?.name ?? '', dayAndClock(enteredAt))}
        {checker && ` · ${words.checked(checker.name)}`}
      </p>
      {refusalReason && <p>{words.refused(refusalReason)}</p>}
      {file?.link && (
        <p>
          <a href={file.link.url} target="_blank" rel="noreferrer">
            {words.scanOpen(file.name)}
          </a>
        </p>
      )}
      <Outcome change={take} />
      {state === 'ENTERED' && own && <p className="hint">{words.own}</p>}
      {state === 'ENTERED' && !own && !checker && (
        <p className="row">
          <button
            type="button"
            className="button quiet"
            aria-label={`${words.take}: ${member?.name ?? ''}`}
            aria-disabled={take.busy}
            onClick={() => take.run(AppPaperTakeDocument, { id, input: {} })}
          >
            {words.take}
          </button>
          <span className="hint">{words.takeWhy}</span>
        </p>
      )}
      {state === 'ENTERED' && mine && <Check paper={paper} item={item} />}
    </li>
  );
}

function Check({ paper, item }: { readonly paper: Paper; readonly item: PaperItem }): ReactNode {
  const words = w.paper;
  const change = useChange<Checked>();
  const [total, setTotal] = useState('');
  const { draft, setDraft, clear } = usePaperDraft(`check ${paper.id}`);
  const { id, checkMethod, content } = paper;
  const again = checkMethod === 'RE_ENTER';
  const confirm = () => {
    const { answers, total: typed } = inputOf(draft);
    const input = again ? { answers, total: typed } : { total: Number(total) };
    change.run(AppPaperConfirmDocument, { id, input }, (done) => {
      if (!differs(done)) clear();
    });
  };
  const unlike = change.outcome && differs(change.outcome) ? change.outcome : null;
  const codeOf = (criterionId: string) =>
    item.sheet?.scoredCriteria.find((one) => one.id === criterionId)?.code ?? '';
  return (
    <>
      <form
        className="step-form"
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <p>{again ? words.reEnter : words.compare}</p>
        {unlike ? (
          <div className="message bad" role="alert">
            {unlike.differingCriterionIds && unlike.differingCriterionIds.length > 0 && (
              <p>{words.differing(unlike.differingCriterionIds.map(codeOf).join(', '))}</p>
            )}
            {unlike.totalDiffers && <p>{words.totalDiffers}</p>}
          </div>
        ) : (
          <Outcome change={change} />
        )}
        {again && <PaperTable item={item} draft={draft} onChange={setDraft} />}
        {!again && content && (
          <>
            <ul>
              {content.answers.map(({ criterion, option, remark }) => (
                <li key={criterion?.id}>
                  {codeOf(criterion?.id ?? '')}: {t.council.sheet.points(option?.points ?? 0)} –{' '}
                  {option?.label}
                  {remark && ` (${remark})`}
                </li>
              ))}
            </ul>
            {content.opinion && <p>{content.opinion}</p>}
            <Field
              label={words.total}
              inputMode="numeric"
              pattern="[0-9]+"
              required
              value={total}
              onChange={(event) => setTotal(event.target.value)}
            />
          </>
        )}
        <button type="submit" className="button" aria-disabled={change.busy}>
          {words.confirm}
        </button>
      </form>
      <form
        className="step-form"
        onSubmit={(event) => {
          event.preventDefault();
          const reason = textOf(new FormData(event.currentTarget), 'reason');
          change.run(AppPaperRefuseDocument, { id, input: { reason } }, clear);
        }}
      >
        <Field name="reason" label={words.reason} required maxLength={500} />
        <button type="submit" className="button quiet" aria-disabled={change.busy}>
          {words.refuse}
        </button>
      </form>
    </>
  );
}

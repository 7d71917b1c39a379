import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { t } from '../i18n/texts.ts';
import { useDevice } from '../offline/device-context.tsx';
import { totalOf } from '../offline/outbox.rules.ts';
import { partsOf, tasksOf, type PartSum } from '../offline/review.rules.ts';
import { say } from '../offline/sending-state.ts';
import {
  changeMark,
  changeOpinion,
  changeReason,
  handIn,
  type SheetState,
} from '../offline/sheet-store.ts';
import { dayAndClock } from '../shell/clock.ts';
import { idOfPath, pathOfId } from '../shell/id-path.ts';
import { Loading, Trouble } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { RemarkField } from './remark-field.tsx';
import { ReviewConditions } from './review-conditions.tsx';
import { ReviewReasons } from './review-reasons.tsx';
import { useSheet } from './use-sheet.ts';

/** Everything on the sheet at a glance, before it is handed in. */
export default function ReviewPage(): ReactNode {
  const itemId = idOfPath(useParams<{ item: string }>().item);
  const { state, problem, retry } = useSheet(itemId);
  if (!state?.sheet) {
    return problem ? <Trouble problem={problem} retry={retry} /> : <Loading />;
  }
  return <Review state={state} />;
}

function Review({ state }: { readonly state: SheetState }): ReactNode {
  const words = t.council.review;
  const { device, changed } = useDevice();
  const { item, answers, opinion, receipt, itemId } = state.sheet!;
  const paper = item.sheet!;
  const tasks = tasksOf(state.sheet!);
  const waits = state.waiting?.submit === true || state.parcel?.kind === 'submit';
  const locked = receipt !== null || item.phase !== 'OPEN';
  const store = (work: Promise<void>) => void work.then(changed, () => say({ kind: 'no-store' }));
  return (
    <Titled title={words.title}>
      <p className="lead">
        {t.council.sessionPage.number(item.position)} · {item.productName}
      </p>
      <Outcome receipt={receipt} waits={waits} />
      {!locked && <Tasks tasks={tasks} itemId={itemId} />}
      <h2>{words.partsTitle}</h2>
      <PartBars parts={partsOf(paper, answers)} />
      <p className="total">
        {words.total}: <b>{totalOf(paper.scoredCriteria, answers)}</b>/{paper.maxPoints}
      </p>
      <ReviewReasons
        sheet={state.sheet!}
        locked={locked}
        onChange={(id, reason) => device && store(changeReason(device, itemId, id, reason))}
      />
      <ReviewConditions
        sheet={state.sheet!}
        locked={locked}
        onChange={(id, remark) => device && store(changeMark(device, itemId, id, remark))}
      />
      <RemarkField
        id="opinion"
        label={t.council.sheet.opinion}
        value={opinion ?? ''}
        wanted={false}
        locked={locked}
        onChange={(text) => device && store(changeOpinion(device, itemId, text))}
      />
      <p className="row">
        <Link href={`/phieu/${pathOfId(itemId)}`} className="button quiet">
          {locked ? t.council.sessionPage.look : words.back}
        </Link>
        {!locked && tasks.length === 0 && (
          <button
            type="button"
            className="button"
            aria-disabled={waits}
            onClick={() => device && !waits && store(handIn(device, itemId))}
          >
            {waits ? words.submitting : words.submit}
          </button>
        )}
      </p>
      {!locked && <p className="hint">{words.after}</p>}
    </Titled>
  );
}

function Outcome({
  receipt,
  waits,
}: {
  readonly receipt: NonNullable<SheetState['sheet']>['receipt'];
  readonly waits: boolean;
}): ReactNode {
  const words = t.council.review;
  if (receipt) {
    return (
      <div className="message good" role="status">
        <p>
          <b>✔ {words.receipt}</b>
        </p>
        <p>{words.receiptCode(receipt.code)}</p>
        <p>{words.receiptAt(dayAndClock(receipt.submittedAt))}</p>
      </div>
    );
  }
  if (!waits) return null;
  return (
    <p className="message warn" role="status">
      {words.waiting}
    </p>
  );
}

/** More would push the way to hand in out of sight. */
const SHOWN = 5;

function Tasks({
  tasks,
  itemId,
}: {
  readonly tasks: ReturnType<typeof tasksOf>;
  readonly itemId: string;
}): ReactNode {
  const words = t.council.review;
  if (tasks.length === 0) return <p className="message good">{words.ready}</p>;
  return (
    <div className="message warn">
      <p>
        <b>{words.todo(tasks.length)}</b>
      </p>
      <ul className="tasks">
        {tasks.slice(0, SHOWN).map(({ criterion: { id, code, name }, kind }) => (
          <li key={id}>
            {code} {name}: {words[kind]}{' '}
            <Link
              href={`/phieu/${pathOfId(itemId)}?tc=${pathOfId(id)}`}
              aria-label={`${words.go}: ${code}`}
            >
              {words.go}
            </Link>
          </li>
        ))}
      </ul>
      {tasks.length > SHOWN && <p>{words.more(tasks.length - SHOWN)}</p>}
    </div>
  );
}

/** Points of each part against what it can give, as bars with their numbers. */
function PartBars({ parts }: { readonly parts: readonly PartSum[] }): ReactNode {
  return (
    <table className="part-bars">
      <caption className="hidden">{t.council.review.partsTitle}</caption>
      <tbody>
        {parts.map(({ code, name, points, maxPoints }) => (
          <tr key={code}>
            <th scope="row">{t.council.sheet.part(code, name)}</th>
            <td className="number">
              {points}/{maxPoints}
            </td>
            <td className="bar" aria-hidden="true">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" role="presentation">
                <rect width="100" height="10" className="bar-all" />
                <rect width={(100 * points) / maxPoints} height="10" className="bar-done" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { t } from '../i18n/texts.ts';
import { useDevice } from '../offline/device-context.tsx';
import type { AnswerChange, Criterion } from '../offline/model.ts';
import { answerOf } from '../offline/outbox.rules.ts';
import { partsOf, needsRemark } from '../offline/review.rules.ts';
import { say } from '../offline/sending-state.ts';
import { change, type SheetState } from '../offline/sheet-store.ts';
import { clock } from '../shell/clock.ts';
import { idOfPath, pathOfId } from '../shell/id-path.ts';
import { Pointer } from '../shell/pointer.tsx';
import { SavingState } from '../shell/saving-state.tsx';
import { Loading, Trouble } from '../shell/states.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { CriterionField } from './criterion-field.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { SheetBar } from './sheet-bar.tsx';
import { useSheet } from './use-sheet.ts';
import { useSheetKeys } from './use-sheet-keys.ts';
import { useWidth } from '../shell/use-width.ts';

/** The score sheet of a member for one product: works from the device, with or without network. */
export default function SheetPage(): ReactNode {
  const itemId = idOfPath(useParams<{ item: string }>().item);
  const { state, problem, retry } = useSheet(itemId);
  if (!state?.sheet) {
    return (
      <main className="page" id="main">
        <h1>{t.shell.councils}</h1>
        {problem ? <Trouble problem={problem} retry={retry} /> : <Loading />}
        <p>
          <Link href="/hoi-dong">{t.shell.councils}</Link>
        </p>
      </main>
    );
  }
  return <Sheet key={itemId} state={state} />;
}

function Sheet({ state }: { readonly state: SheetState }): ReactNode {
  const words = t.council.sheet;
  const { device, changed } = useDevice();
  const width = useWidth();
  const sheet = state.sheet!;
  const { item, answers, receipt } = sheet;
  const paper = item.sheet!;
  const rule = item.session?.rule ?? null;
  const parts = useMemo(() => partsOf(paper, answers), [paper, answers]);
  const criteria = paper.scoredCriteria;
  const [place, setPlace] = useState(() => {
    const wanted = new URLSearchParams(location.search).get('tc');
    const named = criteria.findIndex(({ id }) => id === wanted);
    const open = criteria.findIndex(({ id }) => answerOf(answers, id).optionId === null);
    return Math.max(0, named >= 0 ? named : open);
  });
  const [panel, setPanel] = useState(true);
  const [opened, setOpened] = useState<{ of: string; file: string } | null>(null);
  const current = criteria[place]!;
  const locked = item.phase !== 'OPEN' || receipt !== null;
  const set = (criterion: Criterion, to: AnswerChange) => {
    if (!device || locked) return;
    // Whoever cannot store anything must know before going on.
    change(device, sheet.itemId, criterion.id, to).then(changed, () => say({ kind: 'no-store' }));
  };
  const go = (to: number) => {
    const next = Math.min(criteria.length - 1, Math.max(0, to));
    setPlace(next);
    const id = `criterion-${criteria[next]!.id}`;
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  const allowNoLevel = rule?.allowNoLevel ?? false;
  const togglePanel = () => setPanel(!panel);
  useSheetKeys({ criteria, answers, parts, place, allowNoLevel, set, go, togglePanel });
  useEffect(() => {
    if (place > 0) document.getElementById(`criterion-${current.id}`)?.focus();
    // Only when the page opens: where it was left, or where the check sends.
  }, []);
  useEffect(() => {
    document.title = `${item.position} · ${item.productName} · ${t.shell.name}`;
  }, [item]);
  const number = t.council.sessionPage.number(item.position);
  const shown = width === 'phone' ? [current] : criteria;
  const evidence = (criterion: Criterion) => (
    <EvidenceList
      item={item}
      criterionId={criterion.id}
      answered={answerOf(answers, criterion.id).optionId !== null}
      // Once a file is open, each criterion shows its own first one, until somebody closes it.
      opened={opened && (opened.of === criterion.id ? opened.file : 'first')}
      onOpen={(file) => setOpened(file ? { of: criterion.id, file } : null)}
    />
  );
  return (
    <div className={panel && width !== 'phone' ? 'sheet with-panel' : 'sheet'}>
      <header className="sheet-top">
        <Link href={`/hoi-dong/${pathOfId(sheet.sessionId)}`} className="back">
          ← {words.back}
        </Link>
        <h1>
          {number} · {item.productName}
        </h1>
        <SavingState />
      </header>
      {item.phase === 'PENDING' && <p className="message warn">{words.pending}</p>}
      {(item.phase === 'CLOSED' || item.phase === 'RELEASED') && (
        <p className="message warn">{words.closed(number)}</p>
      )}
      {receipt && item.phase === 'OPEN' && (
        <p className="message good">{words.submittedAt(clock(new Date(receipt.submittedAt)))}</p>
      )}
      <main id="main" className="sheet-main" tabIndex={-1}>
        <Pointer name="sheet">{t.shell.pointer.sheet}</Pointer>
        {shown.map((criterion) => {
          const part = parts.find((one) => one.criteria[0]?.id === criterion.id);
          return (
            <div key={criterion.id} onFocus={() => setPlace(criteria.indexOf(criterion))}>
              {(part ??
                (width === 'phone' && parts.find((one) => one.criteria.includes(criterion)))) && (
                <PartTitle
                  part={(part ?? parts.find((one) => one.criteria.includes(criterion)))!}
                />
              )}
              <CriterionField
                criterion={criterion}
                answer={answerOf(answers, criterion.id)}
                allowNoLevel={allowNoLevel}
                wantsRemark={needsRemark(criterion, answers, rule)}
                locked={locked}
                onChange={(to) => set(criterion, to)}
              />
              {width !== 'laptop' && (width === 'phone' || !panel) && evidence(criterion)}
            </div>
          );
        })}
      </main>
      {width !== 'phone' && (
        <aside className="sheet-panel" aria-label={words.evidence}>
          <button
            type="button"
            className="plain"
            aria-expanded={panel}
            onClick={() => setPanel(!panel)}
          >
            {panel ? words.hide : words.show} (H)
          </button>
          {panel && (
            <>
              <h2>{current.code}</h2>
              <p>{current.name}</p>
              {evidence(current)}
            </>
          )}
        </aside>
      )}
      <SheetBar
        parts={parts}
        criteria={criteria}
        answers={answers}
        place={place}
        phone={width === 'phone'}
        itemId={sheet.itemId}
        onGo={go}
      />
      {state.conflicts[0] && <ConflictDialog conflict={state.conflicts[0]} criteria={criteria} />}
    </div>
  );
}

function PartTitle({
  part: { code, name, points, maxPoints },
}: {
  readonly part: ReturnType<typeof partsOf>[number];
}): ReactNode {
  return (
    <h2 className="part-title">
      {t.council.sheet.part(code, name)}{' '}
      <span className="number">
        {points}/{maxPoints}
      </span>
    </h2>
  );
}

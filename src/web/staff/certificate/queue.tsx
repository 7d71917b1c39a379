import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { day } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { AppRecognitionQueueDocument } from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import { useAddress } from '../shell/address.ts';
import { Chips } from '../shell/chips.tsx';
import { pathOfId } from '../shell/id-path.ts';
import { Asked } from '../shell/states.tsx';
import { useSigned } from '../shell/viewer.ts';
import { DecisionForm } from './decision-form.tsx';
import type { Candidate } from './model.ts';
import { KEEPERS } from './roles.ts';
import { words } from './words.ts';

const LEVELS = ['PROVINCE', 'MINISTRY'] as const;

/** Results that wait for a decision; those of one decision are recorded together. */
export function Queue(): ReactNode {
  const said = words.queue;
  const { roles } = useSigned();
  const address = useAddress();
  const level = LEVELS.find((one) => one === address.get('cap')) ?? null;
  const asked = useAsk(AppRecognitionQueueDocument, { level });
  const isKeeper = KEEPERS.some((role) => roles.has(role));
  return (
    <section aria-label={words.parts.queue}>
      <p className="lead">{said.lead}</p>
      <Chips
        label={said.level}
        chips={[
          {
            key: '',
            text: t.shell.list.all,
            pressed: level === null,
            onPress: () => address.set({ cap: null }),
          },
          ...LEVELS.map((one) => ({
            key: one,
            text: words.levels[one],
            pressed: level === one,
            onPress: () => address.set({ cap: level === one ? null : one }),
          })),
        ]}
      />
      <Asked asked={asked}>
        {({ recognitionQueue: { nodes } }) => <Waiting candidates={nodes} isKeeper={isKeeper} />}
      </Asked>
    </section>
  );
}

function Waiting({
  candidates,
  isKeeper,
}: {
  readonly candidates: readonly Candidate[];
  readonly isKeeper: boolean;
}): ReactNode {
  const said = words.queue;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = candidates.filter(({ itemId }) => chosen.has(itemId));
  const choose = (itemId: string, is: boolean) => {
    const next = new Set(chosen);
    if (is) next.add(itemId);
    else next.delete(itemId);
    setChosen(next);
  };
  return (
    <>
      {candidates.length === 0 && <p>{said.none}</p>}
      {isKeeper && candidates.length > 1 && (
        <button
          type="button"
          className="button quiet"
          onClick={() => setChosen(new Set(candidates.map(({ itemId }) => itemId)))}
        >
          {said.all}
        </button>
      )}
      <ul className="rows" aria-label={said.caption}>
        {candidates.map((one) => (
          <li key={one.id}>
            {isKeeper ? (
              <label className="box">
                <input
                  type="checkbox"
                  checked={chosen.has(one.itemId)}
                  onChange={(event) => choose(one.itemId, event.target.checked)}
                />
                <b>{one.productName}</b>
              </label>
            ) : (
              <b>{one.productName}</b>
            )}
            <p>{factsOf(one)}</p>
            {one.dossier && (
              <p>
                <Link href={`/ho-so/${pathOfId(one.dossier.id)}`}>{words.detail.dossier}</Link>
              </p>
            )}
          </li>
        ))}
      </ul>
      {isKeeper && <DecisionForm candidates={picked} onDone={() => setChosen(new Set())} />}
    </>
  );
}

function factsOf(one: Candidate): string {
  const said = words.queue;
  const star = one.finalStar ?? one.star ?? one.proposedStar;
  return [
    one.producerName,
    star && said.stars(star),
    one.awaits && `${said.level}: ${words.levels[one.awaits]}`,
    one.kind === 'WRITTEN' ? said.written : one.sessionNumber && said.session(one.sessionNumber),
    one.ratedOn && day(one.ratedOn, lang),
    one.waitingDays !== null && said.waiting(one.waitingDays),
  ]
    .filter(Boolean)
    .join(' · ');
}

import { useEffect, useState, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'wouter';
import { decimal } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { AppProjectorDocument, type AppProjectorQuery } from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import { idOfPath } from '../shell/id-path.ts';
import { Asked, Missing } from '../shell/states.tsx';
import { usePointed } from './projector-channel.ts';
import { SpreadStrip } from './spread-strip.tsx';
import { useProgress, type Progress } from './use-control.ts';
import { w } from './words.ts';
import '../style/room.css';

type Session = NonNullable<AppProjectorQuery['councilSession']>;
type Item = Session['items'][number];

/** What everybody in the room sees: the product, how many sheets are in, and after its release the result. */
export default function ProjectorPage(): ReactNode {
  const id = idOfPath(useParams<{ session: string }>().session);
  const progress = useProgress(id);
  const asked = useAsk(AppProjectorDocument, { id }, { every: 5_000 });
  return (
    <Asked asked={asked}>
      {({ councilSession }) =>
        councilSession ? <Screen session={councilSession} progress={progress.data} /> : <Missing />
      }
    </Asked>
  );
}

function Screen({
  session,
  progress,
}: {
  readonly session: Session;
  readonly progress: Progress | undefined;
}): ReactNode {
  const words = w.projector;
  const [address] = useSearchParams();
  const pointed = usePointed(session.id) ?? Number(address.get('so'));
  const { items, number, rubricVersion } = session;
  const item = items.find(({ position }) => position === pointed) ?? ofItself(items);
  useEffect(() => {
    document.title = `${words.title} · ${number}`;
  }, [words, number]);
  if (!item) {
    return (
      <main className="projector" id="main">
        <h1>{words.nothing}</h1>
      </main>
    );
  }
  const sent = progress?.items?.find(({ position }) => position === item.position);
  const { dossier, result, finalStar } = item;
  const photo = dossier?.product?.image?.url;
  return (
    <main className="projector" id="main">
      <header>
        <p>{t.council.sessionPage.number(item.position)}</p>
        <h1>{item.productName}</h1>
        <p>{[dossier?.producer?.name, dossier?.commune?.name].filter(Boolean).join(' · ')}</p>
      </header>
      {/* Others than this server's own pictures are not shown by the policy of the app. */}
      {!result && photo?.startsWith('/') && <img src={photo} alt="" />}
      {item.phase === 'PENDING' && <p className="projector-state">{words.waiting}</p>}
      {item.phase === 'OPEN' && sent && (
        <>
          <p className="projector-state">{words.handedIn(sent.submitted, sent.expected)}</p>
          <Elapsed since={item.openedAt} serverTime={progress?.serverTime} />
        </>
      )}
      {item.phase === 'CLOSED' && <p className="projector-state">{words.closed}</p>}
      {item.phase === 'RELEASED' && result && (
        <>
          <p className="projector-state">
            {words.mean}: <b>{decimal(result.average, lang)}</b> ·{' '}
            {finalStar === null ? words.stars(result.proposedStar) : words.final(finalStar)}
          </p>
          <ul className="projector-parts">
            {result.parts.map(({ partCode, pointsSum, maxPoints }) => (
              <li key={partCode}>
                {words.part(partCode)}:{' '}
                {decimal((pointsSum / Math.max(1, result.sheetCount)).toFixed(2), lang)}/{maxPoints}
              </li>
            ))}
          </ul>
          {result.failedMinima.length > 0 && <p>{words.minima(codesOf(result))}</p>}
          <p>{w.strip.title(result.sheetCount, result.minTotal, result.maxTotal)}</p>
          {item.sheets && item.sheets.length > 0 && (
            <SpreadStrip
              totals={item.sheets.map(({ total }) => total)}
              average={result.average}
              bounds={rubricVersion?.starRanges ?? []}
              table={false}
            />
          )}
        </>
      )}
    </main>
  );
}

/** The criteria whose least points for a higher star were not reached, each once. */
const codesOf = ({ failedMinima }: NonNullable<Item['result']>): string =>
  [...new Set(failedMinima.map(({ criterion }) => criterion?.code))].filter(Boolean).join(', ');

/** Without anybody pointing: what is scored now, else what came last, else what comes first. */
function ofItself(items: readonly Item[]): Item | undefined {
  const open = items.filter(({ phase }) => phase === 'OPEN');
  const over = items.filter(({ phase }) => phase === 'RELEASED' || phase === 'CLOSED');
  return open[0] ?? over.at(-1) ?? items[0];
}

function Elapsed({
  since,
  serverTime,
}: {
  readonly since: string | null;
  readonly serverTime: string | undefined;
}): ReactNode {
  const [now, setNow] = useState(() => Date.now());
  // The clock of the device may be wrong; only what has passed on it counts.
  const [ahead, setAhead] = useState(0);
  useEffect(() => {
    if (serverTime) setAhead(Date.now() - Date.parse(serverTime));
  }, [serverTime]);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  if (!since) return null;
  const seconds = Math.max(0, Math.floor((now - ahead - Date.parse(since)) / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return (
    <p className="projector-time">
      {w.projector.elapsed}: {hours > 0 && `${hours}:`}
      {two(minutes)}:{two(seconds % 60)}
    </p>
  );
}

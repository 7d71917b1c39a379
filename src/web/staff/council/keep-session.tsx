import { useEffect, useState, type ReactNode } from 'react';
import type { AppCouncilSessionQuery } from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { useDevice } from '../offline/device-context.tsx';
import type { Device } from '../offline/device.ts';
import { dropSession, filesOf, keepFiles, type EvidenceFile } from '../offline/kept-files.ts';
import { clock } from '../shell/clock.ts';
import { fileSize } from '../shell/file-size.ts';
import { saidOf } from '../shell/states.tsx';
import { fetchSheet } from './use-sheet.ts';
import type { SheetsHere } from './use-sheets-of.ts';

type Session = NonNullable<AppCouncilSessionQuery['councilSession']>;
export type Load = 'light' | 'full';

/** Of a light load no file is bigger: a photo of a phone, a certificate of some pages. */
const LIGHT_BYTES = 2_000_000;
/** What is left free for what will be written. */
const RESERVE_BYTES = 20_000_000;

interface Progress {
  readonly sheets: number;
  readonly bytes: number;
  readonly allBytes: number;
}

/** Brings a session onto the device, sheets first, then files; goes on where it stopped. */
export function KeepSession({
  session,
  here,
}: {
  readonly session: Session;
  readonly here: SheetsHere;
}): ReactNode {
  const words = t.council.keep;
  const { device, changed } = useDevice();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [load, setLoad] = useState<Load>('light');
  const free = useFreeSpace(progress === null);
  const run = async () => {
    if (!device || progress) return;
    setSaid(null);
    try {
      setSaid(await keep(device, session, load, setProgress));
    } catch (problem) {
      setSaid(words.goOn(saidOf(problem)));
    } finally {
      setProgress(null);
      changed();
    }
  };
  const drop = async () => {
    if (!device) return;
    setSaid((await dropSession(device, session.id)) === 'done' ? words.dropped : words.dropWaits);
    changed();
  };
  const total = session.items.length;
  const whole = here.count >= total && here.oldest !== null;
  return (
    <div className="keep">
      <p role="status">
        {progress
          ? inWords(progress, total)
          : (said ?? (whole ? words.kept(clock(new Date(here.oldest))) : words.why))}
      </p>
      {progress && <Bar progress={progress} total={total} />}
      {!progress && (
        <fieldset>
          <legend>{words.which}</legend>
          {(['light', 'full'] as const).map((one) => (
            <label className="box" key={one}>
              <input
                type="radio"
                name="load"
                checked={load === one}
                onChange={() => setLoad(one)}
              />
              {words[one](fileSize(LIGHT_BYTES))}
            </label>
          ))}
        </fieldset>
      )}
      {free !== null && <p className="hint">{words.free(fileSize(free))}</p>}
      <p className="row">
        <button
          type="button"
          className="button quiet"
          aria-disabled={progress !== null}
          onClick={() => void run()}
        >
          {whole ? words.again : words.go}
        </button>
        {here.count > 0 && !progress && (
          <button type="button" className="plain" onClick={() => void drop()}>
            {words.drop}
          </button>
        )}
      </p>
    </div>
  );
}

/** @returns what to tell, null when everything is here */
async function keep(
  device: Device,
  { items, id: sessionId }: Session,
  load: Load,
  show: (progress: Progress) => void,
): Promise<string | null> {
  const words = t.council.keep;
  for (const [index, { id }] of items.entries()) {
    show({ sheets: index, bytes: 0, allBytes: 0 });
    await fetchSheet(device, id);
  }
  const sheets = await device.getAllFromIndex('sheets', 'session', sessionId);
  const wanted = (files: readonly EvidenceFile[]) =>
    files.filter(({ bytes }) => load === 'full' || bytes <= LIGHT_BYTES);
  const files = new Map(
    sheets.flatMap(({ item }) => wanted(filesOf(item)).map((file) => [file.sha256, file])),
  );
  const allBytes = [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  const free = await freeSpace();
  if (free !== null && free < allBytes + RESERVE_BYTES) {
    return words.noRoom(fileSize(allBytes), fileSize(free));
  }
  let bytes = 0;
  for (const sheet of sheets) {
    await keepFiles(device, sheet, wanted(filesOf(sheet.item)), (more) => {
      bytes = Math.min(allBytes, bytes + more);
      show({ sheets: items.length, bytes, allBytes });
    });
  }
  // What shows a PDF comes along, so that it opens without network.
  if ([...files.values()].some(({ mediaType }) => mediaType === 'application/pdf')) {
    await import('./pdf-view.tsx').then(({ keepReader }) => keepReader());
  }
  // So that the browser does not throw it away when the device runs full.
  const stays = (await navigator.storage?.persist?.()) ?? false;
  return stays ? null : words.mayGo(clock(new Date()));
}

/** What the browser still lets this page keep, in bytes; null where it does not tell. */
async function freeSpace(): Promise<number | null> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
}

function useFreeSpace(idle: boolean): number | null {
  const [free, setFree] = useState<number | null>(null);
  useEffect(() => {
    if (!idle) return;
    let gone = false;
    void freeSpace().then((found) => {
      if (!gone) setFree(found);
    });
    return () => {
      gone = true;
    };
  }, [idle]);
  return free;
}

const inWords = ({ sheets, bytes, allBytes }: Progress, total: number): string =>
  allBytes > 0
    ? t.council.keep.files(fileSize(bytes), fileSize(allBytes))
    : t.council.keep.sheets(sheets, total);

function Bar({
  progress: { sheets, bytes, allBytes },
  total,
}: {
  readonly progress: Progress;
  readonly total: number;
}): ReactNode {
  const [value, max] = allBytes > 0 ? [bytes, allBytes] : [sheets, total];
  return <progress value={value} max={max} aria-label={t.council.keep.go} />;
}

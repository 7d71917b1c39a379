import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import { useDevice } from '../offline/device-context.tsx';
import { keepFiles, keptFile } from '../offline/kept-files.ts';
import type { ScoredItem } from '../offline/model.ts';
import { Loading, Trouble } from '../shell/states.tsx';

const PdfView = lazy(() => import('./pdf-view.tsx'));

type Evidence = NonNullable<ScoredItem['dossier']>['evidence'][number];

/** A file of the dossier, shown beside the criterion; once it was seen it stays on the device. */
export function EvidenceView({
  item,
  evidence: { title, file },
  page,
}: {
  readonly item: ScoredItem;
  readonly evidence: Evidence;
  readonly page: number;
}): ReactNode {
  const { device } = useDevice();
  const [blob, setBlob] = useState<Blob | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  const { id: itemId, session } = item;
  useEffect(() => {
    if (!device || !file) return;
    let gone = false;
    setBlob(null);
    setProblem(null);
    const load = async () => {
      const there = await keptFile(device, file.sha256);
      if (there) return there;
      await keepFiles(device, { itemId, sessionId: session?.id ?? '' }, [file]);
      return keptFile(device, file.sha256);
    };
    load().then(
      (found) => {
        if (!gone) setBlob(found);
      },
      (error: unknown) => {
        if (!gone) setProblem(error);
      },
    );
    return () => {
      gone = true;
    };
  }, [device, file, itemId, session, tries]);
  if (problem) return <Trouble problem={problem} retry={() => setTries(tries + 1)} />;
  if (!blob || !file) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      {blob.type === 'application/pdf' ? (
        <PdfView blob={blob} title={title} from={page} />
      ) : (
        <Other blob={blob} name={file.name} title={title} />
      )}
    </Suspense>
  );
}

function Other({
  blob,
  name,
  title,
}: {
  readonly blob: Blob;
  readonly name: string;
  readonly title: string;
}): ReactNode {
  const url = useMemo(() => URL.createObjectURL(blob), [blob]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  if (blob.type.startsWith('image/'))
    return <img className="evidence-photo" src={url} alt={title} />;
  return (
    <p>
      <a href={url} download={name}>
        {t.council.file.save(name)}
      </a>
    </p>
  );
}

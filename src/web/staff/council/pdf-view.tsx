import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import { Loading } from '../shell/states.tsx';

GlobalWorkerOptions.workerSrc = worker;

/** Fetches what draws, so that it is kept for when there is no network. */
export async function keepReader(): Promise<void> {
  await fetch(worker);
}

const ZOOMS = [1, 1.5, 2, 3] as const;

/** A PDF page by page, from the device: browsers of tablets would only save the file. */
export default function PdfView({
  blob,
  title,
  from,
}: {
  readonly blob: Blob;
  readonly title: string;
  /** The page it opens at, 1 = first. */
  readonly from: number;
}): ReactNode {
  const words = t.council.file;
  const { pdf, failed } = usePdf(blob);
  const [page, setPage] = useState(from);
  const [zoom, setZoom] = useState(0);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => setPage(from), [from, blob]);
  const last = pdf?.numPages ?? 1;
  const shown = Math.min(Math.max(1, page), last);
  useEffect(() => {
    if (!pdf || !canvas.current) return;
    return draw(pdf, shown, canvas.current, ZOOMS[zoom] ?? 1);
  }, [pdf, shown, zoom]);
  if (failed) return <p className="message bad">{words.broken}</p>;
  if (!pdf) return <Loading />;
  return (
    <div className="pdf">
      <p className="row">
        <button
          type="button"
          className="plain"
          disabled={shown <= 1}
          onClick={() => setPage(shown - 1)}
        >
          ‹ {words.previous}
        </button>
        <span role="status">{words.page(shown, last)}</span>
        <button
          type="button"
          className="plain"
          disabled={shown >= last}
          onClick={() => setPage(shown + 1)}
        >
          {words.next} ›
        </button>
        <button type="button" className="plain" onClick={() => setZoom((zoom + 1) % ZOOMS.length)}>
          {zoom === ZOOMS.length - 1 ? words.smaller : words.bigger}
        </button>
      </p>
      <div className="pdf-page" tabIndex={0} role="group" aria-label={title}>
        <canvas ref={canvas} role="img" aria-label={`${title}, ${words.page(shown, last)}`} />
      </div>
    </div>
  );
}

function usePdf(blob: Blob): { readonly pdf: PDFDocumentProxy | null; readonly failed: boolean } {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setPdf(null);
    setFailed(false);
    let gone = false;
    const opening = blob.arrayBuffer().then((data) => getDocument({ data }).promise);
    opening.then(
      (found) => {
        if (!gone) setPdf(found);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
      opening.then(
        (found) => found.loadingTask.destroy(),
        () => undefined,
      );
    };
  }, [blob]);
  return { pdf, failed };
}

/** Draws a page as wide as there is room; gives back what stops it. */
function draw(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  zoom: number,
): () => void {
  let stop: () => void = () => undefined;
  let gone = false;
  void pdf.getPage(number).then((page) => {
    if (gone) return;
    const room = (canvas.parentElement?.clientWidth ?? 320) * zoom;
    const sharp = Math.min(2, devicePixelRatio);
    const scale = room / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale: scale * sharp });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    canvas.style.width = `${room}px`;
    const task = page.render({ canvas, viewport });
    stop = () => task.cancel();
    task.promise.then(
      () => undefined,
      () => undefined,
    );
  });
  return () => {
    gone = true;
    stop();
  };
}

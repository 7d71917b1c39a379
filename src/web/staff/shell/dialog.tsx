import { useEffect, useId, useRef, type ReactNode } from 'react';

/** Something over the page; Escape closes it, and the focus goes back to where it was. */
export function Dialog({
  title,
  close,
  onClose,
  children,
}: {
  readonly title: string;
  /** What the closing button says. */
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    if (!dialog.current?.open) dialog.current?.showModal();
    return () => before?.focus();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <p>
        <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </p>
    </dialog>
  );
}

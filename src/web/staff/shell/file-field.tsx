import { useRef, useState, type ReactNode } from 'react';
import { parcelOf, sendFile, type Parcel } from '../ask/send-file.ts';
import { t } from '../i18n/texts.ts';
import { Field } from './field.tsx';
import { saidOf } from './states.tsx';

type Way = { readonly text: string; readonly percent: number | null; readonly bad: boolean };

/** A file that is sent as soon as it is chosen; what attaches it gets its id. */
export function FileField({
  label,
  hint,
  purpose,
  accept = 'application/pdf,image/jpeg,image/png',
  onSent,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly purpose: Parcel['purpose'];
  readonly accept?: string;
  /** Null while there is none. */
  readonly onSent: (fileId: string | null) => void;
}): ReactNode {
  const words = t.shell.file;
  const parcel = useRef<Parcel | null>(null);
  const [way, setWay] = useState<Way | null>(null);
  const send = async (one: Parcel) => {
    const isCurrent = () => parcel.current === one;
    try {
      const sent = await sendFile(one, (percent) => {
        if (isCurrent()) setWay({ text: words.sending(percent), percent, bad: false });
      });
      if (!isCurrent()) return;
      if ('id' in sent) {
        onSent(sent.id);
        setWay({ text: words.sent(one.file.name), percent: null, bad: false });
      } else {
        parcel.current = null;
        setWay({ text: sent.refused, percent: null, bad: true });
      }
    } catch (problem) {
      if (isCurrent()) setWay({ text: saidOf(problem), percent: null, bad: true });
    }
  };
  const choose = (file: File | undefined) => {
    onSent(null);
    parcel.current = file ? parcelOf(file, purpose) : null;
    setWay(null);
    if (parcel.current) void send(parcel.current);
  };
  return (
    <div>
      <Field
        type="file"
        label={label}
        hint={hint ?? words.hint}
        accept={accept}
        onChange={(event) => choose(event.target.files?.[0])}
      />
      <div role="status">
        {way && <p className={way.bad ? 'field-error' : undefined}>{way.text}</p>}
        {way?.percent != null && (
          <progress max={100} value={way.percent} aria-label={words.progress} />
        )}
      </div>
      {way?.bad && parcel.current && (
        <button type="button" className="plain" onClick={() => void send(parcel.current!)}>
          {words.again}
        </button>
      )}
    </div>
  );
}

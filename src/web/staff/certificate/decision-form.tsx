import { useState, type ReactNode } from 'react';
import { useChange } from '../ask/use-change.ts';
import {
  AppRecognitionDecideDocument,
  type AppRecognitionDecideMutation,
} from '../generated/operations.ts';
import { Confirm } from '../shell/confirm.tsx';
import { today } from '../shell/clock.ts';
import { Choice, Field } from '../shell/field.tsx';
import { FileField } from '../shell/file-field.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { StepForm } from '../shell/step-form.tsx';
import type { Candidate } from './model.ts';
import { words } from './words.ts';

type Done = AppRecognitionDecideMutation['done'];
type Level = NonNullable<Candidate['awaits']>;

const LEVELS: readonly (readonly [Level, string])[] = [
  ['PROVINCE', words.levels.PROVINCE],
  ['MINISTRY', words.levels.MINISTRY],
];

/** One decision for all that were chosen: what is wrong with any of them keeps all of them back. */
export function DecisionForm({
  candidates,
  onDone,
}: {
  readonly candidates: readonly Candidate[];
  readonly onDone: () => void;
}): ReactNode {
  const said = words.queue;
  const change = useChange<Done>();
  const [fileId, setFileId] = useState<string | null>(null);
  const [asking, setAsking] = useState<ReturnType<typeof inputOf> | null>(null);
  const [made, setMade] = useState(0);
  const inputOf = (fields: FormData) => ({
    number: textOf(fields, 'number').trim(),
    decidedOn: textOf(fields, 'decidedOn'),
    issuedOn: textOrNull(fields, 'issuedOn'),
    issuer: textOf(fields, 'issuer'),
    level: textOf(fields, 'level') as Level,
    signer: textOrNull(fields, 'signer'),
    fileUrl: textOrNull(fields, 'fileUrl'),
    fileId,
    addToRecorded: fields.get('again') === 'on',
    items: candidates.map(({ itemId }) => ({
      itemId,
      certificateNumber: textOrNull(fields, `number ${itemId}`),
    })),
  });
  const record = () => {
    const input = asking!;
    setAsking(null);
    change.run(AppRecognitionDecideDocument, { input }, () => {
      setFileId(null);
      setMade(made + 1);
      onDone();
    });
  };
  return (
    <section aria-labelledby="decision" className="screen-only">
      <h2 id="decision">{said.form}</h2>
      <p role="status">{candidates.length === 0 ? said.nothing : said.chosen(candidates.length)}</p>
      <Outcome
        change={change}
        done={({ decision }) =>
          said.done(decision?.number ?? '', decision?.certificates.length ?? 0)
        }
      />
      {candidates.length > 0 && (
        <StepForm
          key={made}
          title={said.form}
          busy={change.busy}
          onSend={(fields) => setAsking(inputOf(fields))}
        >
          <div className="pair-of-fields">
            <Field label={said.number} hint={said.numberHint} name="number" required />
            <Field label={said.decidedOn} name="decidedOn" type="date" max={today()} required />
            <Field
              label={said.issuedOn}
              hint={said.issuedHint}
              name="issuedOn"
              type="date"
              max={today()}
            />
          </div>
          <div className="pair-of-fields">
            <Field label={said.issuer} name="issuer" required />
            <Choice
              label={said.level}
              name="level"
              options={LEVELS}
              defaultValue={candidates[0]?.awaits ?? 'PROVINCE'}
            />
            <Field label={said.signer} name="signer" />
          </div>
          <FileField label={said.file} purpose="DECISION" onSent={setFileId} />
          <Field label={said.fileUrl} name="fileUrl" type="url" />
          {candidates.map(({ itemId, productName }) => (
            <Field
              key={itemId}
              label={said.certificateNumber(productName)}
              hint={said.certificateHint}
              name={`number ${itemId}`}
            />
          ))}
          <label className="box">
            <input type="checkbox" name="again" />
            {said.again}
          </label>
        </StepForm>
      )}
      {asking && (
        <Confirm
          title={said.form}
          why={said.confirm(asking.items.length, asking.number)}
          wanted={asking.number}
          onCancel={() => setAsking(null)}
          onConfirm={record}
        />
      )}
    </section>
  );
}

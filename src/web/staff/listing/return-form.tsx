import { useState, type ReactNode } from 'react';
import { Area, Choice } from '../shell/field.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { words } from './words.ts';

/** Why something goes back to its producer, begun from a ready sentence or written. */
export function ReturnForm({
  busy,
  onReturn,
  onCancel,
}: {
  readonly busy: boolean;
  readonly onReturn: (reason: string) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const [reason, setReason] = useState('');
  return (
    <StepForm title={words.return} busy={busy} onSend={() => onReturn(reason)} onCancel={onCancel}>
      <Choice
        label={words.templates}
        none={words.noTemplate}
        options={words.reasons.map((one) => [one, one])}
        onChange={(event) => setReason(event.target.value)}
      />
      <Area
        label={words.returnReason}
        name="reason"
        value={reason}
        required
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
      />
    </StepForm>
  );
}

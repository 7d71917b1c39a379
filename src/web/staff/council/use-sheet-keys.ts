import { useEffect } from 'react';
import type { AnswerChange, Answers, Criterion } from '../offline/model.ts';
import { answerOf } from '../offline/outbox.rules.ts';
import { areKeysOn, isTyping } from '../shell/keys.tsx';

/** Digits choose a level, j and k go on and back, n writes a remark, f flags, h hides the dossier. */
export function useSheetKeys({
  criteria,
  answers,
  place,
  set,
  go,
  togglePanel,
}: {
  readonly criteria: readonly Criterion[];
  readonly answers: Answers;
  readonly place: number;
  readonly set: (criterion: Criterion, to: AnswerChange) => void;
  readonly go: (place: number) => void;
  readonly togglePanel: () => void;
}): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const radio = target instanceof HTMLInputElement && target.type === 'radio';
      if ((isTyping(event) && !radio) || !areKeysOn()) return;
      if (document.querySelector('dialog[open]')) return;
      const criterion = criteria[place]!;
      const option = criterion.options[Number(event.key) - 1];
      const does: Readonly<Record<string, () => void>> = {
        j: () => go(place + 1),
        k: () => go(place - 1),
        h: togglePanel,
        f: () => set(criterion, { flagged: !answerOf(answers, criterion.id).flagged }),
        n: () => document.getElementById(`remark-${criterion.id}`)?.focus(),
      };
      const act = option ? () => set(criterion, { optionId: option.id }) : does[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

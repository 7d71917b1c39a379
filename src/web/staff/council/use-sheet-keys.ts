import { useEffect } from 'react';
import type { AnswerChange, Answers, Criterion } from '../offline/model.ts';
import { answerOf } from '../offline/outbox.rules.ts';
import { offeredOptions, type PartSum } from '../offline/review.rules.ts';
import { areKeysOn, isTyping } from '../shell/keys.tsx';

/**
 * Digits choose a level, j and k go on and back, n writes a remark, f flags, e goes to the evidence, h
 * hides the dossier, a letter of a part goes to its first criterion.
 */
export function useSheetKeys({
  criteria,
  answers,
  parts,
  place,
  allowNoLevel,
  set,
  go,
  togglePanel,
}: {
  readonly criteria: readonly Criterion[];
  readonly answers: Answers;
  readonly parts: readonly PartSum[];
  readonly place: number;
  readonly allowNoLevel: boolean;
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
      const option = offeredOptions(criterion, allowNoLevel)[Number(event.key) - 1];
      const does: Readonly<Record<string, () => void>> = {
        j: () => go(place + 1),
        k: () => go(place - 1),
        h: togglePanel,
        f: () => set(criterion, { flagged: !answerOf(answers, criterion.id).flagged }),
        e: () => document.querySelector<HTMLElement>('.evidence button')?.focus(),
        n: () => document.getElementById(`remark-${criterion.id}`)?.focus(),
      };
      const part = parts.find(({ code }) => code === event.key);
      const first = part?.criteria[0];
      const act = first
        ? () => go(criteria.indexOf(first))
        : option
          ? () => set(criterion, { optionId: option.id })
          : does[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

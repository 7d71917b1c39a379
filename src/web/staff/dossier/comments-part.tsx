import { useState, type FormEvent, type ReactNode } from 'react';
import { useChange } from '../ask/use-change.ts';
import { AppDossierCommentDocument } from '../generated/operations.ts';
import { dayAndClock } from '../shell/clock.ts';
import { Area, Choice } from '../shell/field.tsx';
import { textOf } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { useSigned } from '../shell/viewer.ts';
import type { Dossier } from './model.ts';
import { isOffered } from './steps.ts';
import { words } from './words.ts';

type Comment = Dossier['comments'][number];

/** What was said to the producer about the dossier, and what it answered. */
export function CommentsPart({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { roles } = useSigned();
  const said = words.comments;
  const names = new Map(dossier.checklist.map(({ piece, name }) => [piece, name]));
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{words.parts.comments}</h2>
      {dossier.comments.length === 0 && <p>{said.none}</p>}
      <ul className="rows">
        {dossier.comments.map((one) => (
          <li key={one.id}>
            <h3 className="row-title">
              {aboutOf(one, names)}{' '}
              <span className={one.state === 'OPEN' ? 'tag wait' : 'tag now'}>
                {one.state === 'OPEN' ? said.open : said.answered}
              </span>
            </h3>
            <p className="prose">{one.text}</p>
            <p className="hint">
              {[one.author?.name, dayAndClock(one.createdAt)].filter(Boolean).join(' · ')}
            </p>
            {one.answer && <p className="reply">{said.answer(one.answer)}</p>}
          </li>
        ))}
      </ul>
      {isOffered('dossierCommentAdd', roles, dossier.state) && <CommentForm dossier={dossier} />}
    </section>
  );
}

function aboutOf(
  { criterion, evidence, piece }: Comment,
  names: ReadonlyMap<string, string>,
): string {
  if (criterion) return `${criterion.code} ${criterion.name}`;
  if (evidence) return evidence.title;
  return (piece && names.get(piece)) ?? words.comments.whole;
}

function CommentForm({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const said = words.comments;
  const change = useChange();
  const [made, setMade] = useState(0);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [kind, id] = textOf(fields, 'about').split(' ');
    const input = {
      text: textOf(fields, 'text'),
      piece: kind === 'piece' ? (id as Comment['piece']) : null,
      criterionId: kind === 'criterion' ? id : null,
      evidenceId: kind === 'evidence' ? id : null,
    };
    change.run(AppDossierCommentDocument, { id: dossier.id, input }, () =>
      setMade((before) => before + 1),
    );
  };
  const options: (readonly [string, string])[] = [
    ...dossier.checklist.map(({ piece, name }) => [`piece ${piece}`, name] as const),
    ...dossier.criteriaChecklist.flatMap(({ criterion }) =>
      criterion
        ? [
            [
              `criterion ${criterion.id}`,
              `${said.criteria} ${criterion.code} ${criterion.name}`,
            ] as const,
          ]
        : [],
    ),
    ...dossier.evidence.map(
      ({ id, title }) => [`evidence ${id}`, `${said.evidence}: ${title}`] as const,
    ),
  ];
  return (
    <form className="step-form" key={made} onSubmit={send}>
      <Outcome change={change} done={() => said.saved} />
      <Choice label={said.about} name="about" none={said.whole} options={options} />
      <Area label={said.text} hint={said.hint} name="text" required maxLength={2000} />
      <p>
        <button type="submit" className="button" aria-disabled={change.busy}>
          {said.save}
        </button>
      </p>
    </form>
  );
}

import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { AppRubricSheetDocument, type RubricTreeFragment } from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { idOfPath } from '../shell/id-path.ts';
import { Asked, Missing } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { w } from './words.ts';
import '../style/work.css';

type Node = RubricTreeFragment & { readonly criteria?: readonly Node[] };

/** An official sheet as it is printed: parts, criteria, levels, and the least points of each star. */
export default function RubricSheetPage(): ReactNode {
  const words = w.rubric;
  const params = useParams<{ version: string; sheet: string }>();
  const version = idOfPath(params.version);
  const asked = useAsk(AppRubricSheetDocument, { version, number: Number(params.sheet) });
  return (
    <Asked asked={asked}>
      {({ rubricSheet: sheet }) =>
        sheet ? (
          <Titled title={words.sheet(sheet.number, sheet.name)}>
            <p>
              <Link href={`/bo-tieu-chi?qd=${encodeURIComponent(version)}`}>← {words.back}</Link>
            </p>
            {!sheet.usable && <p className="message bad">{sheet.unusableReason}</p>}
            {sheet.conditions.length > 0 && (
              <>
                <h2>{words.conditions}</h2>
                <ul>
                  {sheet.conditions.map(({ id, text }) => (
                    <li key={id}>{text}</li>
                  ))}
                </ul>
              </>
            )}
            {sheet.parts.map(({ code, name, maxPoints, sections }) => (
              <section key={code}>
                <h2>
                  {t.council.sheet.part(code, name)} ({t.council.sheet.max(maxPoints)})
                </h2>
                {sections.map((section) => (
                  <section key={section.code} className="card">
                    <h3>
                      {section.code} {section.name} ({t.council.sheet.max(section.maxPoints)})
                    </h3>
                    {section.notes.map((note) => (
                      <p key={note} className="hint">
                        {note}
                      </p>
                    ))}
                    <Tree nodes={section.criteria} />
                  </section>
                ))}
              </section>
            ))}
          </Titled>
        ) : (
          <Missing />
        )
      }
    </Asked>
  );
}

function Tree({ nodes }: { readonly nodes: readonly Node[] }): ReactNode {
  const words = w.rubric;
  return (
    <ul className="tree">
      {nodes.map(({ id, code, name, maxPoints, minima, notes, options, criteria }) => (
        <li key={id}>
          <p>
            <b>
              {code} {name}
            </b>{' '}
            <span className="hint">({t.council.sheet.max(maxPoints)})</span>
          </p>
          {notes.map((note) => (
            <p key={note} className="hint">
              {note}
            </p>
          ))}
          {minima.length > 0 && (
            <p>
              {minima.map(({ star, points }) => (
                <span key={star} className="tag wait">
                  {words.minimum(star, points)}
                </span>
              ))}
            </p>
          )}
          {options.length > 0 && (
            <ul>
              {options.map(({ id: key, label, caseLabel, points, printed }) => (
                <li key={key}>
                  {t.council.sheet.points(points)} – {caseLabel && `${caseLabel}: `}
                  {label} {!printed && <span className="hint">({words.notPrinted})</span>}
                </li>
              ))}
            </ul>
          )}
          {criteria && criteria.length > 0 && <Tree nodes={criteria} />}
        </li>
      ))}
    </ul>
  );
}

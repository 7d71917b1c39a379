import type { ReactNode } from 'react';
import { Notice } from '../shared/ui/notice.tsx';
import { useView } from '../shared/view.ts';

/** What an operation refused. */
export interface Mistake {
  readonly message: string;
  readonly code?: string;
  readonly field?: readonly string[] | null;
}

/** A form that came back: what was typed, and what is wrong with it. */
export interface Returned {
  readonly values: URLSearchParams;
  readonly mistakes: readonly Mistake[];
}

/** The mistakes of a form, by the names of its fields. */
export class Mistakes {
  /** @param fields names of fields by their path in the API, such as `input.price.amount` */
  constructor(
    readonly all: readonly Mistake[],
    private readonly fields: Readonly<Record<string, string>>,
  ) {}

  /** The field a mistake is about; undefined when it is about none of them. */
  fieldOf({ field }: Mistake): string | undefined {
    const path = field?.filter((step) => !/^\d+$/.test(step)) ?? [];
    // What is wrong with a part of a field is wrong with the field.
    for (let length = path.length; length > 0; length--) {
      const name = this.fields[path.slice(0, length).join('.')];
      if (name) return name;
    }
    return undefined;
  }

  of(name: string): string | undefined {
    return this.all.find((mistake) => this.fieldOf(mistake) === name)?.message;
  }
}

/** What is wrong with the whole form, with links to where; nothing when nothing is. */
export function MistakeList({ of }: { readonly of: Mistakes }): ReactNode {
  const { t } = useView();
  if (of.all.length === 0) return null;
  const placed = of.all.some((mistake) => of.fieldOf(mistake));
  return (
    <div role="alert" id="loi">
      <Notice tone="bad" title={t.own.frame.mistakes}>
        <ul className="mistakes">
          {of.all.map((mistake) => {
            const name = of.fieldOf(mistake);
            const { message } = mistake;
            return <li key={message}>{name ? <a href={`#${name}`}>{message}</a> : message}</li>;
          })}
        </ul>
        {placed && <p>{t.own.frame.mend}</p>}
      </Notice>
    </div>
  );
}

interface PresentProps {
  readonly of: Mistakes;
  readonly children: ReactNode;
}

/** What somebody else has saved meanwhile; what was typed stands in the form below. */
export function Present({ of, children }: PresentProps): ReactNode {
  const { t } = useView();
  if (!of.all.some(({ code }) => code === 'STALE')) return null;
  return (
    <section className="now">
      <h2>{t.own.price.theirs}</h2>
      <p className="said">{children}</p>
    </section>
  );
}

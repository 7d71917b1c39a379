import type { ReactNode } from 'react';
import { moment } from '../shared/format.ts';
import { Notice } from '../shared/ui/notice.tsx';
import { useView } from '../shared/view.ts';
import { listingText } from './listing-text.ts';
import { MistakeList, Mistakes, type Returned } from './mistakes.tsx';
import { OwnForm } from './own-form.tsx';
import { Done, type OwnProduct } from './own-page.tsx';
import { textsBeside } from './story.changes.ts';
import { StoryForm } from './story.form.tsx';
import type { Change, Texts } from './story.type.ts';
import { Trail } from './trail.tsx';

interface StoryBodyProps {
  readonly product: OwnProduct;
  readonly texts?: Texts;
  /** What was proposed last, whatever became of it. */
  readonly change?: Change;
  readonly returned: Returned | null;
  readonly done: string | null;
}

const FIELDS = {
  'input.name': 'ten',
  'input.summary': 'tom-tat',
  'input.story': 'cau-chuyen',
  'input.ingredients': 'thanh-phan',
  'input.english.name': 'ten-anh',
  'input.english.summary': 'tom-tat-anh',
  'input.english.story': 'cau-chuyen-anh',
  'input.english.ingredients': 'thanh-phan-anh',
  'input.claims': 'cong-bo',
  'input.note': 'nhan',
} as const;

export function StoryBody(props: StoryBodyProps): ReactNode {
  const { product, texts, change, returned, done } = props;
  const { t } = useView();
  const words = t.own.story;
  const { slug, status, returnReason } = product;
  const mistakes = new Mistakes(returned?.mistakes ?? [], FIELDS);
  const waits = change?.state === 'PENDING';
  const published = status === 'PUBLISHED';
  const said = done === 'rut' ? words.withdrawn : published ? words.proposed : t.own.product.saved;
  return (
    <div className="wrap narrow own">
      <Trail product={product} />
      <h1>{words.title}</h1>
      <Done>{done !== null && !returned && (done === 'gui-duyet' ? words.submitted : said)}</Done>
      <MistakeList of={mistakes} />
      {returnReason && (
        <Notice tone="warning" title={t.own.product.returned}>
          <p>{returnReason}</p>
        </Notice>
      )}
      {change && (waits || change.state === 'RETURNED') && <Proposal change={change} slug={slug} />}
      {!waits && (
        <>
          <p>{published ? words.reviewed : words.draft}</p>
          {texts && returned && isStale(returned) && (
            <BothTexts texts={texts} values={returned.values} />
          )}
          {texts && <StoryForm {...{ product, texts, change, returned, mistakes }} />}
        </>
      )}
      {(status === 'DRAFT' || status === 'RETURNED') && (
        <OwnForm page="ownStory" params={{ slug }} className="plain">
          <button type="submit" name="viec" value="gui-duyet">
            {words.submit}
          </button>
        </OwnForm>
      )}
    </div>
  );
}

function isStale({ mistakes }: Returned): boolean {
  return mistakes.some(({ code }) => code === 'STALE');
}

interface BothTextsProps {
  readonly texts: Texts;
  readonly values: URLSearchParams;
}

/** What somebody else has saved meanwhile beside what was written; below, one or the other is sent. */
function BothTexts({ texts, values }: BothTextsProps): ReactNode {
  const { t } = useView();
  const words = t.own.story;
  return (
    <>
      {textsBeside(values, texts).map(({ field, now, typed }) => (
        <section key={field}>
          <h2>{words.labels[field]}</h2>
          <dl className="sides two">
            <div>
              <dt>{words.now}</dt>
              <dd className="said">{now || words.nothingThere}</dd>
            </div>
            <div>
              <dt>{words.typed}</dt>
              <dd className="said">{typed || words.nothingThere}</dd>
            </div>
          </dl>
        </section>
      ))}
    </>
  );
}

type Difference = Change['differences'][number];

interface ProposalProps {
  readonly change: Change;
  readonly slug: string;
}

/** What was asked for beside what is there. */
function Proposal({ change, slug }: ProposalProps): ReactNode {
  const view = useView();
  const { lang, t } = view;
  const words = t.own.story;
  const shown = (field: Difference['field'], text?: string | null) =>
    text ? (listingText(field, text, view) ?? text) : words.nothingThere;
  const { id, state, reason, createdAt, decidedAt, differences } = change;
  const waits = state === 'PENDING';
  const at = moment(new Date(decidedAt ?? createdAt), lang);
  return (
    <section className="proposal">
      <Notice
        tone={waits ? 'info' : 'warning'}
        title={waits ? words.waiting(at) : words.returnedAt(at)}
      >
        <p>{waits ? words.waitingText : reason}</p>
      </Notice>
      {differences.map(({ field, before, proposed, current, moved }) => (
        <section key={field}>
          <h2>{words.fields[field]}</h2>
          <dl className="sides two">
            <div>
              <dt>{words.now}</dt>
              <dd className="said">{shown(field, current)}</dd>
            </div>
            <div>
              <dt>{words.asked}</dt>
              <dd className="said">{shown(field, proposed)}</dd>
            </div>
          </dl>
          {moved && <p className="hint">{words.moved(shown(field, before))}</p>}
        </section>
      ))}
      {waits && (
        <OwnForm page="ownStory" params={{ slug }} className="plain">
          <input type="hidden" name="de-nghi" value={id} />
          <button type="submit" name="viec" value="rut" className="quiet">
            {words.withdraw}
          </button>
        </OwnForm>
      )}
    </section>
  );
}

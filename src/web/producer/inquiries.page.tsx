import type { ReactNode } from 'react';
import { OwnInquiriesDocument, type OwnInquiriesQuery } from '../generated/operations.ts';
import type { Page } from '../page.ts';
import { moment } from '../shared/format.ts';
import { Chip } from '../shared/ui/chip.tsx';
import { useView } from '../shared/view.ts';
import { Done, ownPage, ownView } from './own-page.tsx';

type Inquiries = OwnInquiriesQuery['inquiries'];

/** The states that are listed together, by their name in the address. */
const SHELVES = [
  { name: '', state: 'OPEN', words: 'waiting' },
  { name: 'tra-loi', state: 'ANSWERED', words: 'answered' },
  { name: 'ket-thuc', state: 'CLOSED', words: 'closed' },
] as const;
type Shelf = (typeof SHELVES)[number];

/** What buyers have asked. */
export const ownInquiriesPage: Page = ownPage({
  async load(request) {
    const { ask, query, t } = request;
    const shelf = SHELVES.find(({ name }) => name === query.get('xem')) ?? SHELVES[0];
    const { inquiries } = await ask(OwnInquiriesDocument, {
      state: [shelf.state],
      after: query.get('sau'),
    });
    const body = <Body inquiries={inquiries} shelf={shelf} done={query.get('da') === 'dong'} />;
    return ownView(request, { title: t.own.inquiries.title, body });
  },
});

interface BodyProps {
  readonly inquiries: Inquiries;
  readonly shelf: Shelf;
  readonly done: boolean;
}

function Body({ inquiries, shelf, done }: BodyProps): ReactNode {
  const { t, href } = useView();
  const words = t.own.inquiries;
  const { nodes, pageInfo } = inquiries;
  const xem = shelf.name || undefined;
  return (
    <div className="wrap narrow own">
      <h1>{words.title}</h1>
      <Done>{done && words.done}</Done>
      <ul className="chips">
        {SHELVES.map((one) => (
          <li key={one.state}>
            <Chip
              href={href('ownInquiries', {}, { xem: one.name || undefined })}
              current={one === shelf}
            >
              {words[one.words]}
            </Chip>
          </li>
        ))}
      </ul>
      {nodes.length === 0 && <p>{words.none}</p>}
      <ul className="rows">
        {nodes.map((inquiry) => (
          <Row inquiry={inquiry} key={inquiry.id} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <p>
          <a
            className="button quiet"
            href={href('ownInquiries', {}, { xem, sau: pageInfo.endCursor ?? undefined })}
          >
            {words.more}
          </a>
        </p>
      )}
    </div>
  );
}

function Row({ inquiry }: { readonly inquiry: Inquiries['nodes'][number] }): ReactNode {
  const { lang, t, href } = useView();
  const words = t.own.inquiries;
  const { id, buyer, wants, quantity, product, state, isLate, dueAt, sentAt, outcome } = inquiry;
  const who = buyer ? [buyer.name, buyer.organisation].filter(Boolean).join(', ') : words.someone;
  const due = moment(new Date(dueAt), lang);
  return (
    <li>
      <h2>
        <a href={href('ownInquiry', { id })}>{words.oneTitle(who)}</a>
      </h2>
      <p>{[product?.name, quantity].filter(Boolean).join(' · ')}</p>
      <p className="excerpt">{wants}</p>
      {state === 'OPEN' ? (
        <p className={isLate ? 'state late' : 'hint'}>{isLate ? words.late : words.due(due)}</p>
      ) : (
        <p className="hint">
          {words.sent(moment(new Date(sentAt), lang))}
          {outcome && ` · ${words.outcomes[outcome]}`}
        </p>
      )}
    </li>
  );
}

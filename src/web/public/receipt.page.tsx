import type { ReactNode } from 'react';
import { InquiryReceiptDocument, type InquiryReceiptQuery } from '../generated/operations.ts';
import { MISSING, type Page } from '../page.ts';
import { moment } from '../shared/format.ts';
import { Notice } from '../shared/ui/notice.tsx';
import { useView } from '../shared/view.ts';

type Receipt = NonNullable<InquiryReceiptQuery['inquiryReceipt']>;

/** What became of an inquiry, for whoever holds the code. */
export const receiptPage: Page = {
  async load({ ask, t, params }) {
    const { inquiryReceipt } = await ask(InquiryReceiptDocument, { code: params['code'] ?? '' });
    if (!inquiryReceipt) return MISSING;
    return {
      kind: 'view',
      title: t.inquiry.receipt,
      description: t.inquiry.description,
      index: false,
      cache: 'never',
      body: <ReceiptBody receipt={inquiryReceipt} />,
    };
  },
};

function ReceiptBody({ receipt }: { readonly receipt: Receipt }): ReactNode {
  const { lang, t, href } = useView();
  const words = t.inquiry;
  const { code, state, sentAt, dueAt, productName, producerName, replies } = receipt;
  const due = moment(new Date(dueAt), lang);
  return (
    <div className="wrap narrow">
      <h1>{words.receipt}</h1>
      <Notice tone={state === 'OPEN' ? 'good' : 'info'} title={words.states[state]}>
        {state === 'OPEN' && <p>{words.due(due)}</p>}
      </Notice>
      <dl className="facts">
        <dt>{words.code}</dt>
        <dd>
          <strong className="code">{`${code.slice(0, 5)}-${code.slice(5)}`}</strong>
        </dd>
        <dt>{words.sent}</dt>
        <dd>{moment(new Date(sentAt), lang)}</dd>
        <dt>{words.about}</dt>
        <dd>{[productName, producerName].filter(Boolean).join(' · ')}</dd>
      </dl>
      <p>{words.keep}</p>
      {replies.map(({ content, at }) => (
        <blockquote className="reply" key={at}>
          <p>{content}</p>
          <footer className="hint">{moment(new Date(at), lang)}</footer>
        </blockquote>
      ))}
      <p>
        <a className="button quiet" href={href('products')}>
          {t.errors.toProducts}
        </a>
      </p>
    </div>
  );
}

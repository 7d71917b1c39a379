import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { useChange, type Change, type Refusable } from '../ask/use-change.ts';
import {
  AppInquiryCloseDocument,
  AppInquiryDocument,
  AppInquiryReopenDocument,
  AppInquiryReplyDocument,
  AppInquirySpamDocument,
  type AppInquiryQuery,
} from '../generated/operations.ts';
import { dayAndClock } from '../shell/clock.ts';
import { Facts } from '../shell/facts.tsx';
import { Area, Choice } from '../shell/field.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { idOfPath } from '../shell/id-path.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Asked, Missing } from '../shell/states.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { Titled } from '../shell/titled.tsx';
import '../style/work.css';
import { ClockTag } from './clock-tag.tsx';
import { OutcomeChoice, type OutcomeName } from './outcome-choice.tsx';
import { words } from './words.ts';

type Inquiry = NonNullable<AppInquiryQuery['inquiry']>;
type Channel = Inquiry['replies'][number]['channel'];

/** One inquiry: who wants what, what was answered, what came of it. */
export default function InquiryPage(): ReactNode {
  const id = idOfPath(useParams<{ inquiry: string }>().inquiry);
  const asked = useAsk(AppInquiryDocument, { id });
  return (
    <Asked asked={asked}>
      {({ inquiry }) => (inquiry ? <Whole inquiry={inquiry} /> : <Missing />)}
    </Asked>
  );
}

function Whole({ inquiry }: { readonly inquiry: Inquiry }): ReactNode {
  const { state, buyer, product, producer, outcome, replies } = inquiry;
  const { facts } = words;
  return (
    <Titled title={inquiry.wants}>
      <p className="row">
        <span className={state === 'OPEN' ? 'tag wait' : 'tag'}>{words.states[state]}</span>
        <ClockTag state={state} dueAt={inquiry.dueAt} />
        <Link href="/xuc-tien/yeu-cau" className="screen-only">
          {words.back}
        </Link>
      </p>
      <p className="hint">{words.sources[inquiry.source]}</p>
      <Facts
        of={[
          [facts.code, inquiry.code],
          [facts.buyer, buyer && [buyer.name, buyer.organisation].filter(Boolean).join(', ')],
          [facts.phone, buyer?.phone && <a href={`tel:${buyer.phone}`}>{buyer.phone}</a>],
          [facts.email, buyer?.email && <a href={`mailto:${buyer.email}`}>{buyer.email}</a>],
          [facts.product, product?.name],
          [facts.producer, producer?.name],
          [facts.producerPhone, producer?.contact.phone],
          [facts.quantity, inquiry.quantity],
          [facts.when, inquiry.neededWhen],
          [facts.sent, dayAndClock(inquiry.sentAt)],
          [facts.due, dayAndClock(inquiry.dueAt)],
          [
            facts.outcome,
            outcome && [words.outcomes[outcome], inquiry.outcomeNote].filter(Boolean).join(': '),
          ],
        ]}
      />
      <section aria-labelledby="replies">
        <h2 id="replies">{words.replies}</h2>
        {replies.length === 0 && <p>{words.noReplies}</p>}
        <ul className="rows">
          {replies.map(({ at, channel, content, person }, index) => (
            <li key={index}>
              <p className="prose">{content}</p>
              <p className="hint">
                {[person?.name, words.channels[channel], dayAndClock(at)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <Steps inquiry={inquiry} />
    </Titled>
  );
}

function Steps({ inquiry }: { readonly inquiry: Inquiry }): ReactNode {
  const change = useChange();
  const [asking, setAsking] = useState<'close' | null>(null);
  const { id, state, revision: baseRevision } = inquiry;
  const isLive = state === 'OPEN' || state === 'ANSWERED';
  return (
    <div className="screen-only">
      <Outcome change={change} done={() => words.done} />
      {isLive && <Reply inquiry={inquiry} change={change} />}
      <p className="row">
        {isLive && (
          <button type="button" className="button quiet" onClick={() => setAsking('close')}>
            {words.close}
          </button>
        )}
        {state === 'OPEN' && (
          <button
            type="button"
            className="button quiet"
            aria-disabled={change.busy}
            onClick={() => change.run(AppInquirySpamDocument, { id, input: { baseRevision } })}
          >
            {words.spam}
          </button>
        )}
        {!isLive && (
          <button
            type="button"
            className="button quiet"
            aria-disabled={change.busy}
            onClick={() => change.run(AppInquiryReopenDocument, { id, input: { baseRevision } })}
          >
            {words.reopen}
          </button>
        )}
      </p>
      {asking && isLive && (
        <StepForm
          title={words.close}
          busy={change.busy}
          onCancel={() => setAsking(null)}
          onSend={(fields) => {
            const outcome = textOf(fields, 'outcome') as OutcomeName;
            const input = { baseRevision, outcome, note: textOrNull(fields, 'note') };
            change.run(AppInquiryCloseDocument, { id, input }, () => setAsking(null));
          }}
        >
          <OutcomeChoice />
        </StepForm>
      )}
    </div>
  );
}

function Reply({
  inquiry: { id, revision: baseRevision },
  change,
}: {
  readonly inquiry: Inquiry;
  readonly change: Change<Refusable>;
}): ReactNode {
  const [made, setMade] = useState(0);
  const reply = (fields: FormData) => {
    const channel = textOf(fields, 'channel') as Channel;
    const input = { baseRevision, channel, content: textOf(fields, 'content') };
    change.run(AppInquiryReplyDocument, { id, input }, () => setMade(made + 1));
  };
  return (
    <StepForm key={made} title={words.reply} busy={change.busy} onSend={reply}>
      <Choice label={words.channel} name="channel" options={Object.entries(words.channels)} />
      <Area label={words.replyText} name="content" required maxLength={2000} />
    </StepForm>
  );
}

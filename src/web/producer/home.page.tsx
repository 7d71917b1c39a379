import type { ReactNode } from 'react';
import { OwnHomeDocument, type OwnHomeQuery } from '../generated/operations.ts';
import type { Page } from '../page.ts';
import type { PathName } from '../paths.ts';
import { day } from '../shared/format.ts';
import { Notice } from '../shared/ui/notice.tsx';
import { OfficeContact } from '../shared/ui/office-contact.tsx';
import { useView } from '../shared/view.ts';
import { ownPage, ownView, type OwnProducer } from './own-page.tsx';
import { SignOut } from './sign-out.tsx';

/** What waits for a producer, and the ways on. */
export const ownHomePage: Page = ownPage({
  async load(request) {
    const { ask, producers, t } = request;
    const facts = await ask(OwnHomeDocument, {});
    return ownView(request, {
      title: t.own.home.title,
      body: <Body facts={facts} producers={producers} />,
    });
  },
});

interface BodyProps {
  readonly facts: OwnHomeQuery;
  readonly producers: readonly OwnProducer[];
}

type Task = OwnHomeQuery['myProducerTasks'][number];

/** Where each task is done. */
const PLACE = {
  LISTING_RETURNED: 'ownProduct',
  CHANGE_RETURNED: 'ownStory',
  CERTIFICATE_EXPIRING: 'ownRenewal',
  RE_RATING_OPEN: 'ownRenewal',
  PRICE_OLD: 'ownPrice',
  PHOTO_MISSING: 'ownPhotos',
  ENGLISH_MISSING: 'ownStory',
} as const satisfies Record<Task['kind'], PathName>;

function Body({ facts, producers }: BodyProps): ReactNode {
  const { t } = useView();
  const words = t.own.home;
  const { myProducerTasks: tasks, products, waiting } = facts;
  const open = waiting.totalCount ?? 0;
  return (
    <div className="wrap narrow own">
      <h1>{words.hello(producers.map(({ name }) => name).join(', '))}</h1>
      <section>
        <h2>{words.tasks}</h2>
        {tasks.length === 0 && open === 0 ? (
          <Notice tone="good" title={words.nothing} />
        ) : (
          <Tasks tasks={tasks} open={open} />
        )}
      </section>
      <ul className="doors">
        <Door
          page="ownProducts"
          name={words.products}
          hint={words.productCount(products.totalCount ?? 0)}
        />
        <Door page="ownInquiries" name={words.inquiryCard} hint={words.waiting(open)} />
        <Door page="ownSales" name={words.sales} hint={words.salesHint} />
        <Door page="ownConsent" name={words.consent} hint={words.consentHint} />
        <Door page="ownDevices" name={words.devices} hint={words.devicesHint} />
      </ul>
      <section>
        <h2>{words.help}</h2>
        <p>{words.helpText}</p>
        <OfficeContact />
        <SignOut />
      </section>
    </div>
  );
}

function Tasks({ tasks, open }: { readonly tasks: readonly Task[]; open: number }): ReactNode {
  const { t, href } = useView();
  const words = t.own.home;
  return (
    <ul className="tasks">
      {open > 0 && (
        <li>
          <a href={href('ownInquiries')}>{words.inquiries(open)}</a>
        </li>
      )}
      {tasks.map((task) => (
        <TaskLine task={task} key={`${task.kind} ${task.product?.slug}`} />
      ))}
    </ul>
  );
}

function TaskLine({ task }: { readonly task: Task }): ReactNode {
  const { lang, t, href, has } = useView();
  const { kind, product, due, reason } = task;
  const words = t.own.home;
  const page = has(PLACE[kind]) ? PLACE[kind] : 'ownProduct';
  const urgent = kind === 'CERTIFICATE_EXPIRING' || kind === 'RE_RATING_OPEN';
  return (
    <li className={urgent ? 'urgent' : undefined}>
      <a href={href(page, { slug: product?.slug ?? '' })}>
        {words.task[kind](product?.name ?? '')}
      </a>
      {due && <span className="hint">{words.due(day(due, lang))}</span>}
      {reason && <span className="hint">{reason}</span>}
    </li>
  );
}

interface DoorProps {
  readonly page: PathName;
  readonly name: string;
  readonly hint: string;
}

function Door({ page, name, hint }: DoorProps): ReactNode {
  const { href, has } = useView();
  if (!has(page)) return null;
  return (
    <li>
      <a href={href(page)}>
        <strong>{name}</strong>
        <span className="hint">{hint}</span>
      </a>
    </li>
  );
}

import type { ReactNode } from 'react';
import {
  OwnConsentsDocument,
  OwnConsentSetDocument,
  type ConsentItem,
  type OwnConsentsQuery,
} from '../generated/operations.ts';
import { onward, type Page, type PageResult } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { moment } from '../shared/format.ts';
import { useView } from '../shared/view.ts';
import { MistakeList, Mistakes, type Mistake } from './mistakes.tsx';
import { once, OwnForm } from './own-form.tsx';
import { Done, ownPage, ownView, type OwnRequest } from './own-page.tsx';

type Producer = OwnConsentsQuery['myProducers'][number];
type Consent = NonNullable<Producer['details']>['consents'][number];

/** Item by item what everybody may see; nothing is public before somebody says so. */
export const ownConsentPage: Page = ownPage({
  load: (request) => show(request, []),
  async submit(request, form) {
    const { ask, producers, lang } = request;
    const [item = '', answer] = (form.get('muc') ?? '').split(' ');
    const producer = producers.find(({ id }) => id === form.get('chu-the'));
    if (!producer || !isItem(item) || !answer) return show(request, []);
    const granted = answer === 'co';
    const { userErrors } = await once(form, async (operationId) => {
      const variables = { id: producer.id, input: { item, granted, operationId } };
      return (await ask(OwnConsentSetDocument, variables)).producerConsentSet;
    });
    if (userErrors.length > 0) return show(request, userErrors);
    const to = hrefOf('ownConsent', lang, {}, { da: granted ? 'co' : 'khong' });
    return onward(`${to}#${item.toLowerCase()}`);
  },
});

const ITEMS = [
  ...(['PHONE', 'ZALO', 'ADDRESS', 'EMAIL'] as const),
  ...(['SHOP_LINKS', 'REPRESENTATIVE', 'PLACE_PHOTO'] as const),
] as const satisfies readonly ConsentItem[];

function isItem(text: string): text is ConsentItem {
  return ITEMS.some((item) => item === text);
}

async function show(request: OwnRequest, mistakes: readonly Mistake[]): Promise<PageResult> {
  const { ask, t, query } = request;
  const { myProducers } = await ask(OwnConsentsDocument, {});
  const done = query.get('da');
  return ownView(request, {
    title: t.own.consent.title,
    returned: mistakes.length > 0,
    body: <Body producers={myProducers} mistakes={mistakes} done={done} />,
  });
}

interface BodyProps {
  readonly producers: readonly Producer[];
  readonly mistakes: readonly Mistake[];
  readonly done: string | null;
}

function Body({ producers, mistakes, done }: BodyProps): ReactNode {
  const { t, href } = useView();
  const words = t.own.consent;
  const said = done === 'co' ? words.granted : done === 'khong' && words.withdrawn;
  return (
    <div className="wrap narrow own">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Done>{said}</Done>
      <MistakeList of={new Mistakes(mistakes, {})} />
      {producers.map((producer) => (
        <section key={producer.id}>
          {producers.length > 1 && <h2>{producer.name}</h2>}
          <ul className="rows">
            {ITEMS.map((item) => (
              <Row
                key={item}
                producer={producer}
                consent={producer.details?.consents.find((one) => one.item === item)}
                item={item}
              />
            ))}
          </ul>
          <p>
            <a className="button quiet" href={href('producer', { slug: producer.slug })}>
              {t.own.product.asSeen}
            </a>
          </p>
        </section>
      ))}
      <p className="hint">{words.change}</p>
    </div>
  );
}

interface RowProps {
  readonly producer: Producer;
  readonly consent?: Consent;
  readonly item: (typeof ITEMS)[number];
}

function Row({ producer, consent, item }: RowProps): ReactNode {
  const { lang, t } = useView();
  const words = t.own.consent;
  const value = valueOf(producer, item);
  const granted = consent?.granted === true;
  const at = consent?.at;
  return (
    <li id={item.toLowerCase()}>
      <h2>{words.items[item]}</h2>
      <p className="said">{value ?? <span className="hint">{words.empty}</span>}</p>
      <p className={granted ? 'state published' : 'state'}>
        {granted ? words.isPublic : words.isPrivate}
        {at && <span className="hint"> · {moment(new Date(at), lang)}</span>}
      </p>
      {(granted || value) && (
        <OwnForm page="ownConsent" className="plain">
          <input type="hidden" name="chu-the" value={producer.id} />
          <button
            type="submit"
            name="muc"
            value={`${item} ${granted ? 'khong' : 'co'}`}
            className={granted ? 'quiet' : undefined}
          >
            {granted ? words.withdraw : words.grant}
            <span className="hidden"> {words.items[item]}</span>
          </button>
        </OwnForm>
      )}
    </li>
  );
}

function valueOf({ details, contact }: Producer, item: (typeof ITEMS)[number]): string | null {
  if (item === 'PLACE_PHOTO') return contact.placePhoto?.alt ?? null;
  if (!details) return null;
  return (
    {
      PHONE: details.phone,
      ZALO: details.zalo,
      ADDRESS: details.address,
      EMAIL: details.email,
      SHOP_LINKS: details.shopLinks.join('\n') || null,
      REPRESENTATIVE: details.legalRepresentative,
    }[item] ?? null
  );
}

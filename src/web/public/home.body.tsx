import type { ReactNode } from 'react';
import type { HomePageQuery, UpcomingEventsQuery } from '../generated/operations.ts';
import { day, wholeNumber } from '../shared/format.ts';
import { GroupBars } from '../shared/plots/group-bars.tsx';
import { TileMap } from '../shared/plots/tile-map.tsx';
import { Cards } from '../shared/ui/cards.tsx';
import { CodeForm } from '../shared/ui/code-form.tsx';
import { DateText } from '../shared/ui/date-text.tsx';
import type { CardProduct } from '../shared/ui/product-card.tsx';
import { useView } from '../shared/view.ts';

type Event = UpcomingEventsQuery['upcomingEvents']['nodes'][number];

interface HomeBodyProps {
  readonly facts: HomePageQuery;
  readonly certified: readonly CardProduct[];
  readonly others: readonly CardProduct[];
  readonly events: readonly Event[];
}

export function HomeBody({ facts, certified, others, events }: HomeBodyProps): ReactNode {
  const { lang, t, href } = useView();
  const { productCount } = facts.catalogueSummary;
  return (
    <>
      <Hero facts={facts} />
      <div className="wrap">
        <Shelf title={t.home.recent} note={t.home.recentNote} products={certified} eager />
        <Shelf title={t.home.others} note={t.home.othersNote} products={others} />
        {productCount === 0 && <p>{t.home.empty}</p>}
        {productCount > 0 && (
          <p>
            <a className="button" href={href('products', {}, { 'tat-ca': 1 })}>
              {t.home.all(wholeNumber(productCount, lang))}
            </a>
          </p>
        )}
        {productCount > 0 && <Pictures facts={facts} />}
        <Events events={events} />
        <section className="panel">
          <h2>{t.home.check}</h2>
          <CodeForm />
        </section>
      </div>
    </>
  );
}

function Hero({ facts }: { readonly facts: HomePageQuery }): ReactNode {
  const { lang, t, href } = useView();
  const { productCount, validCount, producerCount, asOf } = facts.catalogueSummary;
  return (
    <section className="hero">
      <Ridge />
      <div className="wrap">
        <h1>{t.home.title}</h1>
        <p className="lead">{t.home.lead}</p>
        <dl className="figures">
          <div>
            <dt>{t.home.products}</dt>
            <dd>{wholeNumber(productCount, lang)}</dd>
          </div>
          <div>
            <dt>{t.home.valid}</dt>
            <dd>{wholeNumber(validCount, lang)}</dd>
          </div>
          <div>
            <dt>{t.home.producers}</dt>
            <dd>{wholeNumber(producerCount, lang)}</dd>
          </div>
        </dl>
        <p className="hint">{t.frame.asOf(day(asOf, lang))}</p>
        <ul className="chips" aria-label={t.home.groups}>
          {facts.productFacets.groups.map(({ group, count }) => (
            <li key={group?.code}>
              <a className="chip" href={href('products', {}, { nhom: group?.code })}>
                {group?.name} <span className="chip-count">{wholeNumber(count, lang)}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** The karst hills of the province, as a line. */
function Ridge(): ReactNode {
  return (
    <svg
      className="ridge"
      viewBox="0 0 1200 120"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <path d="M0 120V86c60-4 78-52 120-52s46 40 84 44 54-60 104-60 52 58 96 60 50-34 92-34 52 36 90 38 56-72 112-72 60 66 104 70 48-40 92-40 56 38 96 40 50-54 98-54 54 42 112 46v48z" />
    </svg>
  );
}

interface ShelfProps {
  readonly title: string;
  readonly note: string;
  readonly products: readonly CardProduct[];
  readonly eager?: boolean;
}

function Shelf({ title, note, products, eager }: ShelfProps): ReactNode {
  if (products.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <p className="hint">{note}</p>
      <Cards products={products} eager={eager} />
    </section>
  );
}

function Pictures({ facts }: { readonly facts: HomePageQuery }): ReactNode {
  const { lang, t, href, has } = useView();
  const { catalogueSummary: summary, productFacets, communes } = facts;
  const valid = new Map(summary.byGroup.map(({ group, count }) => [group?.code, count]));
  const bars = productFacets.groups.flatMap(({ group, count }) =>
    group
      ? [
          {
            ...group,
            count,
            valid: valid.get(group.code) ?? 0,
            href: href('products', {}, { nhom: group.code, 'tat-ca': 1 }),
          },
        ]
      : [],
  );
  const counts = new Map(
    productFacets.communes.map(({ commune, count }) => [commune?.code, count]),
  );
  const places = communes.nodes.map((commune) => ({
    ...commune,
    value: counts.get(commune.code) ?? 0,
    href: has('commune')
      ? href('commune', { code: commune.code })
      : href('products', {}, { xa: commune.code, 'tat-ca': 1 }),
  }));
  const covered = places.filter(({ value }) => value > 0).length;
  const [largest] = [...bars].sort((a, b) => b.count - a.count);
  const source = t.home.source(day(summary.asOf, lang));
  return (
    <div className="pair">
      <section>
        <h2>{t.home.byGroup}</h2>
        <GroupBars
          title={t.home.byGroupLong(
            largest?.name ?? '',
            wholeNumber(largest?.count ?? 0, lang),
            wholeNumber(summary.productCount, lang),
          )}
          source={source}
          bars={bars}
        />
      </section>
      <section>
        <h2>{t.home.byCommune}</h2>
        <TileMap
          title={t.home.byCommuneLong(wholeNumber(covered, lang), wholeNumber(places.length, lang))}
          source={`${t.home.mapNote} ${source}`}
          unit={t.plots.all}
          places={places}
        />
        {has('map') && (
          <p>
            <a href={href('map')}>{t.home.toMap}</a>
          </p>
        )}
      </section>
    </div>
  );
}

function Events({ events }: { readonly events: readonly Event[] }): ReactNode {
  const { t } = useView();
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{t.home.events}</h2>
      <ul className="events">
        {events.map(({ id, name, place, startsOn, endsOn, organiser }) => (
          <li key={id}>
            <h3 lang="vi">{name}</h3>
            <p>
              <DateText value={startsOn} />
              {endsOn && endsOn !== startsOn && (
                <>
                  {' – '}
                  <DateText value={endsOn} />
                </>
              )}
            </p>
            <p className="where" lang="vi">
              {[place, organiser].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ReactNode } from 'react';
import { MapPageDocument, type MapPageQuery } from '../generated/operations.ts';
import type { Page } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { day, wholeNumber } from '../shared/format.ts';
import { TileMap, type MapPlace } from '../shared/plots/tile-map.tsx';
import { Breadcrumb } from '../shared/ui/breadcrumb.tsx';
import { Chip } from '../shared/ui/chip.tsx';
import { useView } from '../shared/view.ts';
import {
  changed,
  choiceOf,
  filterOf,
  isNarrowed,
  mapQueryOf,
  queryOfChoice,
  type Choice,
} from './products.choice.ts';

type Unit = MapPageQuery['communes']['nodes'][number];

export const mapPage: Page = {
  async load({ ask, t, lang, query }) {
    const all = query.get('con-han') !== '1';
    const choice = { ...choiceOf(query), all, commune: undefined, order: undefined };
    const filter = filterOf(choice);
    const { communes, productFacets } = await ask(MapPageDocument, { filter });
    const counts = new Map(
      productFacets.communes.map(({ commune, count }) => [commune?.code, count]),
    );
    const units = communes.nodes.map((unit) => ({ ...unit, count: counts.get(unit.code) ?? 0 }));
    return {
      kind: 'view',
      title: t.map.title,
      description: t.map.description,
      canonical: hrefOf('map', lang, {}, mapQueryOf(choice)),
      hasQr: true,
      index: !isNarrowed(choice),
      body: <MapBody units={units} choice={choice} />,
    };
  },
};

interface MapBodyProps {
  readonly units: readonly (Unit & { readonly count: number })[];
  readonly choice: Choice;
}

function MapBody({ units, choice }: MapBodyProps): ReactNode {
  const { all } = choice;
  const narrowed = isNarrowed(choice);
  const { lang, t, today, href } = useView();
  // What was chosen in the list stays chosen on the way back to it.
  const placeOf = (code: string) =>
    narrowed
      ? href('products', {}, queryOfChoice(changed(choice, { commune: code })))
      : href('commune', { code });
  const places: MapPlace[] = units.map(({ code, name, location, count }) => ({
    ...{ code, name, location, value: count, href: placeOf(code) },
  }));
  const withProducts = units.filter(({ count }) => count > 0).length;
  return (
    <div className="wrap">
      <Breadcrumb steps={[]} />
      <h1>{t.map.title}</h1>
      <p className="lead">
        {t.map.lead(wholeNumber(withProducts, lang), wholeNumber(units.length, lang))}
      </p>
      <ul className="chips">
        <li>
          <Chip href={href('map', {}, mapQueryOf({ ...choice, all: true }))} current={all}>
            {t.map.all}
          </Chip>
        </li>
        <li>
          <Chip href={href('map', {}, mapQueryOf({ ...choice, all: false }))} current={!all}>
            {t.map.valid}
          </Chip>
        </li>
      </ul>
      {narrowed && (
        <p>
          {t.map.narrowed} <a href={href('products', {}, queryOfChoice(choice))}>{t.map.toList}</a>
        </p>
      )}
      <div className="beside">
        <TileMap
          title={all ? t.map.plotAll : t.map.plotValid}
          source={t.map.source(day(today, lang))}
          unit={t.map.unit}
          places={places}
        />
        <section>
          <h2>{t.map.list}</h2>
          <ul className="columns">
            {units.map(({ code, fullName, count }) => (
              <li key={code}>
                <a href={placeOf(code)}>{fullName}</a>{' '}
                <span className="hint">{wholeNumber(count, lang)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <p className="hint">{t.map.drawing}</p>
    </div>
  );
}

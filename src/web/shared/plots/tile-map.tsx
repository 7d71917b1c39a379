import type { ReactNode } from 'react';
import { wholeNumber } from '../format.ts';
import { useView } from '../view.ts';
import { Figure } from './figure.tsx';
import { tileGrid, type Place } from './tile-grid.ts';

export interface MapPlace extends Place {
  readonly value: number;
  readonly href: string;
}

interface TileMapProps {
  readonly title: string;
  readonly source: string;
  /** What the number counts, as the heading of its column. */
  readonly unit: string;
  readonly places: readonly MapPlace[];
  readonly columns?: number;
}

const SIZE = 40;
const GAP = 3;

/** One tile for each commune, roughly where it lies, with its number in it. */
export function TileMap({ title, source, unit, places, columns = 11 }: TileMapProps): ReactNode {
  const { lang, t } = useView();
  const grid = tileGrid(places, columns);
  const most = Math.max(1, ...places.map(({ value }) => value));
  const listed = places
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.name.localeCompare(b.name, 'vi'));
  return (
    <Figure
      title={title}
      source={source}
      columns={[t.plots.commune, unit]}
      rows={listed.map(({ name, value }) => [name, wholeNumber(value, lang)])}
    >
      <svg
        className="tiles"
        role="group"
        aria-label={title}
        viewBox={`0 0 ${grid.columns * SIZE} ${grid.rows * SIZE}`}
      >
        {grid.tiles.map(({ place, column, row }) => (
          <MapTile
            key={place.code}
            place={place}
            shade={shadeOf(place.value, most)}
            x={column * SIZE}
            y={row * SIZE}
          />
        ))}
      </svg>
    </Figure>
  );
}

interface MapTileProps {
  readonly place: MapPlace;
  readonly shade: number;
  readonly x: number;
  readonly y: number;
}

function MapTile({ place, shade, x, y }: MapTileProps): ReactNode {
  const { lang } = useView();
  const number = wholeNumber(place.value, lang);
  const box = { width: SIZE - GAP, height: SIZE - GAP, rx: 4 };
  const tile = (
    <>
      <title>{`${place.name}: ${number}`}</title>
      <rect className={`tile s${shade}`} {...box} />
      {place.value > 0 && (
        <text
          className={shade > 2 ? 'on-dark' : undefined}
          x={box.width / 2}
          y={box.height / 2 + 5}
          textAnchor="middle"
        >
          {number}
        </text>
      )}
    </>
  );
  const moved = `translate(${x} ${y})`;
  // A tile without products leads nowhere.
  if (place.value === 0) return <g transform={moved}>{tile}</g>;
  return (
    <g transform={moved}>
      <a href={place.href} aria-label={`${place.name}: ${number}`}>
        {tile}
      </a>
    </g>
  );
}

/** 0 for none, else 1 to 5. */
function shadeOf(value: number, most: number): number {
  return value === 0 ? 0 : Math.max(1, Math.ceil((value / most) * 5));
}

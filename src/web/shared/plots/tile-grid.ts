export interface Place {
  readonly code: string;
  readonly name: string;
  readonly location?: { readonly latitude: number; readonly longitude: number } | null;
}

export interface Tile<P extends Place> {
  readonly place: P;
  readonly column: number;
  readonly row: number;
}

export interface TileGrid<P extends Place> {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile<P>[];
}

/** Cells to places: the more room, the nearer to where they lie, and the smaller the tiles. */
const ROOM = 1.4;

/**
 * A cell of a grid for each commune, near to where it lies: each takes the nearest cell that is still
 * free, those first that lie nearest to the middle. Those without a location get what is left. The same
 * places always give the same grid.
 */
export function tileGrid<P extends Place>(places: readonly P[], columns: number): TileGrid<P> {
  const rows = Math.max(1, Math.ceil((places.length * ROOM) / columns));
  const wanted = places.map((place) => ({ place, ...spot(place, places, columns, rows) }));
  const middle = { x: (columns - 1) / 2, y: (rows - 1) / 2 };
  const order = wanted.sort(
    (a, b) => away(a, middle) - away(b, middle) || a.place.code.localeCompare(b.place.code),
  );
  const free = new Map<string, { x: number; y: number }>();
  for (let y = 0; y < rows; y++) for (let x = 0; x < columns; x++) free.set(`${x},${y}`, { x, y });
  const tiles = order.map(({ place, ...point }) => {
    const [key, cell] = [...free].reduce((best, next) =>
      away(next[1], point) < away(best[1], point) ? next : best,
    );
    free.delete(key);
    return { place, column: cell.x, row: cell.y };
  });
  return { columns, rows, tiles };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function away(a: Point, b: Point): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}

/** Where a place would lie in the grid if there were room for all at once. */
function spot(place: Place, all: readonly Place[], columns: number, rows: number): Point {
  const known = all.flatMap(({ location }) => (location ? [location] : []));
  if (!place.location) return { x: columns - 1, y: rows - 1 };
  const part = (value: number, values: readonly number[]) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return most === least ? 0.5 : (value - least) / (most - least);
  };
  const east = part(
    place.location.longitude,
    known.map(({ longitude }) => longitude),
  );
  const north = part(
    place.location.latitude,
    known.map(({ latitude }) => latitude),
  );
  return { x: east * (columns - 1), y: (1 - north) * (rows - 1) };
}

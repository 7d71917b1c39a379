/** A booth of an event; `Booth` of the API. Rows and columns count from 1. */
export interface BoothSpot {
  readonly code: string;
  readonly row: number;
  readonly column: number;
  readonly kind: string;
  /** Who stands there; null = free. */
  readonly holder: string | null;
}

type Language = 'vi' | 'en';

export interface BoothPlanProps {
  readonly eventName: string;
  readonly booths: readonly BoothSpot[];
  readonly language: Language;
  readonly source: string;
}

const CELL = { width: 132, height: 74, gap: 10, edge: 8 };

const WORDS = {
  vi: {
    ...{ table: 'Xem bảng số liệu', booth: 'Gian', place: 'Hàng, cột', holder: 'Chủ thể' },
    ...{ free: 'còn trống', source: 'Nguồn' },
  },
  en: {
    ...{ table: 'See the table', booth: 'Booth', place: 'Row, column', holder: 'Producer' },
    ...{ free: 'free', source: 'Source' },
  },
} as const;

/** What the plan says, in one sentence. */
export function boothSentence({ eventName, booths, language }: BoothPlanProps): string {
  const taken = booths.filter(({ holder }) => holder !== null).length;
  return language === 'vi'
    ? `${eventName}: đã xếp ${taken} trong ${booths.length} gian hàng`
    : `${eventName}: ${taken} of ${booths.length} booths are assigned`;
}

function shortened(name: string): string {
  return name.length <= 16 ? name : `${name.slice(0, 15)}…`;
}

function Cell({ booth, free }: { readonly booth: BoothSpot; readonly free: string }) {
  const x = CELL.edge + (booth.column - 1) * (CELL.width + CELL.gap);
  const y = CELL.edge + (booth.row - 1) * (CELL.height + CELL.gap);
  const taken = booth.holder !== null;
  return (
    <g>
      <title>{`${booth.code}: ${booth.holder ?? free}`}</title>
      <rect
        x={x}
        y={y}
        width={CELL.width}
        height={CELL.height}
        rx={4}
        fill={taken ? '#E1F2E9' : '#FFFFFF'}
        stroke={taken ? '#0B4F35' : '#4A5560'}
        strokeWidth={1.5}
        strokeDasharray={taken ? undefined : '6 4'}
      />
      <text x={x + 10} y={y + 26} fontSize={16} fontWeight={700} fill="#1B1F23">
        {booth.code}
      </text>
      <text x={x + 10} y={y + 52} fontSize={12} fill={taken ? '#1B1F23' : '#4A5560'}>
        {shortened(booth.holder ?? free)}
      </text>
    </g>
  );
}

/** The plan of an event's booths, with the same as a table beside it. */
export function BoothPlan(props: BoothPlanProps) {
  const { booths, language, source } = props;
  const words = WORDS[language];
  const sentence = boothSentence(props);
  const columns = Math.max(1, ...booths.map(({ column }) => column));
  const rows = Math.max(1, ...booths.map(({ row }) => row));
  const width = CELL.edge * 2 + columns * (CELL.width + CELL.gap) - CELL.gap;
  const height = CELL.edge * 2 + rows * (CELL.height + CELL.gap) - CELL.gap;
  const inOrder = [...booths].sort((a, b) => a.row - b.row || a.column - b.column);
  return (
    <figure className="plot">
      <figcaption>{sentence}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={sentence}
      >
        {inOrder.map((booth) => (
          <Cell key={booth.code} booth={booth} free={words.free} />
        ))}
      </svg>
      <details>
        <summary>{words.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.booth}</th>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.holder}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder.map((booth) => (
              <tr key={booth.code}>
                <td>{booth.code}</td>
                <td>{`${booth.row}, ${booth.column}`}</td>
                <td>{booth.holder ?? words.free}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p>
        {words.source}: {source}
      </p>
    </figure>
  );
}

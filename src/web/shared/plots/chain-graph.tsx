/** Where something stands in the chains of a product; `ChainGraphNode` of the API. */
export interface ChainPlace {
  readonly id: string;
  readonly kind: 'PRODUCT' | 'PARTICIPANT';
  readonly name: string;
  readonly column: number;
  readonly stage: string | null;
  readonly place: string | null;
}

export interface ChainFlow {
  readonly from: string;
  readonly to: string;
  readonly flow: string | null;
}

type Language = 'vi' | 'en';

export interface ChainGraphPlotProps {
  readonly productName: string;
  readonly nodes: readonly ChainPlace[];
  readonly edges: readonly ChainFlow[];
  readonly language: Language;
  /** Says where the entries come from. */
  readonly source: string;
}

const STAGES: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Đầu vào', 'Sản xuất', 'Chế biến', 'Sản phẩm', 'Phân phối', 'Tiêu dùng'],
  en: ['Inputs', 'Growing', 'Processing', 'Product', 'Trading', 'Consumption'],
};

const WORDS = {
  vi: { table: 'Xem bảng số liệu', from: 'Từ', flow: 'Dòng hàng', to: 'Đến', source: 'Nguồn' },
  en: { table: 'See the table', from: 'From', flow: 'What flows', to: 'To', source: 'Source' },
} as const;

const BOX = { width: 148, height: 56, gapX: 36, gapY: 18, top: 34, left: 8 };

/** What the picture says, in one sentence. */
export function chainSentence({ productName, nodes, language }: ChainGraphPlotProps): string {
  const parties = nodes.filter(({ kind }) => kind === 'PARTICIPANT').length;
  const stages = new Set(nodes.flatMap(({ stage }) => (stage ? [stage] : []))).size;
  return language === 'vi'
    ? `${productName}: ${parties} tác nhân ở ${stages} khâu của chuỗi giá trị`
    : `${productName}: ${parties} participants in ${stages} stages of its value chain`;
}

interface Spot {
  readonly node: ChainPlace;
  readonly x: number;
  readonly y: number;
}

/** Columns that hold something, left to right, and what they hold from the top down. */
function layOut(nodes: readonly ChainPlace[]) {
  const columns = [...new Set(nodes.map(({ column }) => column))].sort((a, b) => a - b);
  const spots = new Map<string, Spot>();
  let rows = 0;
  columns.forEach((column, position) => {
    const inside = nodes.filter((node) => node.column === column);
    rows = Math.max(rows, inside.length);
    inside.forEach((node, row) => {
      const x = BOX.left + position * (BOX.width + BOX.gapX);
      spots.set(node.id, { node, x, y: BOX.top + row * (BOX.height + BOX.gapY) });
    });
  });
  const width = BOX.left * 2 + columns.length * (BOX.width + BOX.gapX) - BOX.gapX;
  return { columns, spots, width, height: BOX.top + rows * (BOX.height + BOX.gapY) };
}

/** Lines of at most so many letters, three at most; the whole name stands in the table. */
function linesOf(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]}…`];
}

function pathOf(from: Spot, to: Spot): string {
  const [y1, y2] = [from.y + BOX.height / 2, to.y + BOX.height / 2];
  if (to.x > from.x) {
    const [x1, x2] = [from.x + BOX.width, to.x];
    const bend = (x2 - x1) / 2;
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  }
  // Back to an earlier stage, or beside: below the boxes.
  const [x1, x2] = [from.x + BOX.width / 2, to.x + BOX.width / 2];
  const [low1, low2] = [from.y + BOX.height, to.y + BOX.height];
  const deep = Math.max(low1, low2) + BOX.gapY;
  return `M${x1} ${low1}C${x1} ${deep} ${x2} ${deep} ${x2} ${low2}`;
}

function Place({ spot: { node, x, y } }: { readonly spot: Spot }) {
  const isProduct = node.kind === 'PRODUCT';
  const lines = linesOf(node.name, isProduct ? 17 : 21);
  const first = y + BOX.height / 2 - (lines.length - 1) * 7.5 + 4;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={BOX.width}
        height={BOX.height}
        rx={isProduct ? 26 : 4}
        fill={isProduct ? '#E1F2E9' : '#FFFFFF'}
        stroke={isProduct ? '#0B4F35' : '#4A5560'}
        strokeWidth={isProduct ? 2 : 1}
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x={x + BOX.width / 2}
          y={first + index * 15}
          textAnchor="middle"
          fontSize={12}
          fontWeight={isProduct ? 700 : 400}
          fill="#1B1F23"
        >
          {line}
        </text>
      ))}
    </g>
  );
}

function FlowTable({ nodes, edges, language }: ChainGraphPlotProps) {
  const words = WORDS[language];
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return (
    <details>
      <summary>{words.table}</summary>
      <div className="scroller" role="region" aria-label={words.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.flow}</th>
              <th scope="col">{words.to}</th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ from, to, flow }) => (
              <tr key={`${from} ${to} ${flow ?? ''}`}>
                <td>{names.get(from)}</td>
                <td>{flow ?? '–'}</td>
                <td>{names.get(to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The chains of a product as a picture, with the same as a table beside it. */
export function ChainGraphPlot(props: ChainGraphPlotProps) {
  const { nodes, edges, language, source } = props;
  const { columns, spots, width, height } = layOut(nodes);
  const sentence = chainSentence(props);
  return (
    <figure className="figure chain">
      <figcaption>{sentence}</figcaption>
      <div className="scroller" role="region" aria-label={sentence} tabIndex={0}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
          <defs>
            <marker
              id="chain-arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8z" fill="#1F5F99" />
            </marker>
          </defs>
          {columns.map((column, position) => (
            <text
              key={column}
              x={BOX.left + position * (BOX.width + BOX.gapX) + BOX.width / 2}
              y={20}
              textAnchor="middle"
              fontSize={13}
              fontWeight={700}
              fill="#4A5560"
            >
              {STAGES[language][column - 1]}
            </text>
          ))}
          {edges.map(({ from, to, flow }) => {
            const [start, end] = [spots.get(from), spots.get(to)];
            return start && end ? (
              <path
                key={`${from} ${to} ${flow ?? ''}`}
                d={pathOf(start, end)}
                fill="none"
                stroke="#1F5F99"
                strokeWidth={1.5}
                strokeDasharray={end.x > start.x ? undefined : '5 4'}
                markerEnd="url(#chain-arrow)"
              >
                {flow ? <title>{flow}</title> : null}
              </path>
            ) : null;
          })}
          {[...spots.values()].map((spot) => (
            <Place key={spot.node.id} spot={spot} />
          ))}
        </svg>
      </div>
      <FlowTable {...props} />
      <p className="hint">
        {WORDS[language].source}: {source}
      </p>
    </figure>
  );
}

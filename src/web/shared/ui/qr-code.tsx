import type { ReactNode } from 'react';
import { encode } from 'uqr';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A QR code as one path, with the quiet zone that readers need. */
export function QrCode({ text, label }: QrCodeProps): ReactNode {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .map((line, y) =>
      runs(line)
        .map((run) => stroke(run, y))
        .join(''),
    )
    .join('');
  return (
    <svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <path d={path} />
    </svg>
  );
}

/** Where dark signs begin, and how many follow each other. */
function runs(line: readonly boolean[]): { readonly start: number; readonly length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (const [x, dark] of line.entries()) {
    const last = found.at(-1);
    if (!dark) continue;
    if (last && last.start + last.length === x) last.length++;
    else found.push({ start: x, length: 1 });
  }
  return found;
}

function stroke({ start, length }: { readonly start: number; readonly length: number }, y: number) {
  return `M${start} ${y}h${length}v1h-${length}z`;
}

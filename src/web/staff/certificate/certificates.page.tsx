import type { ReactNode } from 'react';
import { Parts, usePart } from '../shell/parts.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import '../style/work.css';
import { CertificateList } from './certificate-list.tsx';
import { Expiry } from './expiry.tsx';
import { Queue } from './queue.tsx';
import { QUEUE_READERS } from './roles.ts';
import { words } from './words.ts';

const SHOWN = { queue: Queue, all: CertificateList, expiry: Expiry };

/** Certificates: what waits for a decision, all of them, and which end soon. */
export default function CertificatesPage(): ReactNode {
  const { roles } = useSigned();
  const isQueue = QUEUE_READERS.some((role) => roles.has(role));
  const part = usePart(isQueue ? ['queue', 'all', 'expiry'] : ['all', 'expiry']);
  const Shown = SHOWN[part];
  const keys = isQueue ? (['queue', 'all', 'expiry'] as const) : (['all', 'expiry'] as const);
  return (
    <Titled title={words.title}>
      <Parts
        label={words.parts.label}
        parts={keys.map((key) => ({ key, text: words.parts[key] }))}
        current={part}
      />
      <Shown />
    </Titled>
  );
}

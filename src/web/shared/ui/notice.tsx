import type { ReactNode } from 'react';

interface NoticeProps {
  readonly tone: 'info' | 'good' | 'warning' | 'bad';
  readonly title?: string;
  readonly children?: ReactNode;
}

const MARKS = { info: 'i', good: '✓', warning: '!', bad: '✕' } as const;

/** A message in the page: mark, words and colour together. */
export function Notice({ tone, title, children }: NoticeProps): ReactNode {
  return (
    <div className={`notice ${tone}`}>
      <span className="notice-mark" aria-hidden="true">
        {MARKS[tone]}
      </span>
      <div>
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

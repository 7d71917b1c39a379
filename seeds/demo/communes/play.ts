import type { Stage } from '../caller.ts';
import type { Teller } from '../journey/teller.ts';
import { playDifficulty, playReport } from './report.ts';
import { playYears } from './years.ts';

/** What the years of the communes are played with. */
export interface CommuneStory {
  readonly stage: Stage;
  readonly tell: Teller;
  readonly today: string;
  /** Of this run only. */
  readonly run: string;
  readonly operation: (step: string) => string;
  /** Fetches a file that somebody was given. */
  readonly take: (file: { sha256: string; link: { url: string } | null }) => Promise<Uint8Array>;
  /** Keeps a file; says where. */
  readonly keep: (name: string, bytes: Uint8Array) => Promise<string>;
}

/** 2021 to 2026 of the three communes of the documents: results, merger, a difficulty, a report. */
export async function playCommunes(story: CommuneStory): Promise<void> {
  await playYears(story);
  await playDifficulty(story);
  await playReport(story);
}

import { playDifficulty, playReport } from './report.ts';
import type { CommuneStory } from './story.ts';
import { playEmulation } from './emulation.ts';
import { playFieldwork } from './fieldwork.ts';
import { playMeans } from './means.ts';
import { playYears } from './years.ts';

/** 2021 to 2026 of the three communes of the documents: results, merger, recognition, resources, what is seen in the field, emulation, a difficulty, a report. */
export async function playCommunes(story: CommuneStory): Promise<void> {
  await playYears(story);
  await playMeans(story);
  await playFieldwork(story);
  await playEmulation(story);
  await playDifficulty(story);
  await playReport(story);
}

import { findChromium, WITHOUT_CHROMIUM } from './chromium.ts';

/** Before anything is started: without a browser nothing here can be tried, and that is no success. */
export default function needChromium(): void {
  if (findChromium()) return;
  console.error(`\n${WITHOUT_CHROMIUM}\n`);
  process.exit(1);
}

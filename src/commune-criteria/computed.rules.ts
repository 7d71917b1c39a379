import { compareDecimals } from './decimal.rules.ts';

interface Result {
  readonly value: string | null;
  readonly yesNo: boolean | null;
}

/** Whether what somebody recorded is another result than what was worked out. */
export function computedDiffers(recorded: Result | null, computed: Result): boolean {
  if (!recorded) return false;
  if (recorded.yesNo !== computed.yesNo) return true;
  if (recorded.value === null || computed.value === null) {
    return recorded.value !== computed.value;
  }
  return compareDecimals(recorded.value, computed.value) !== 0;
}

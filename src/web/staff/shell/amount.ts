import { withoutZeros } from '../../../platform/text/format.ts';
import { decimal } from '../../shared/format.ts';
import { lang } from '../i18n/texts.ts';

/** A quantity of the API with its unit, as people write it: "250.000" and "kg" are `250 kg`. */
export function amountOf(quantity: string, unit: string | null): string {
  return [decimal(withoutZeros(quantity), lang), unit].filter(Boolean).join(' ');
}

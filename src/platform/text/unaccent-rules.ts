/**
 * What PostgreSQL writes for characters that do not come apart into a letter and its marks: each entry is
 * the character followed by its replacement, `_` for a space. Taken from the rules of its
 * dictionary `unaccent` for Latin letters, fractions, Roman numerals and usual punctuation.
 */
const RULES = [
  '¡! ©(C) ªa «<< \u00ad- ®(R) ±+/- µμ ºo »>> ¼_1/4 ½_1/2 ¾_3/4 ¿? ÆAE ÐD ×* ØO ÞTH ßss æae',
  "ðd ÷/ øo þth ĐD đd ĦH ħh ıi ĲIJ ĳij ĸq ĿL ŀl ŁL łl ŉ'n ŊN ŋn ŒOE œoe ŦT ŧt ſs ‐- ‑-",
  '‒- –- —- ―- ‖|| ‘\' ’\' ‚, ‛\' “" ”" „,, ‟" ․. ‥.. …... ′\' ″" ‹< ›> ‼!! ⁄/ ⁅[ ⁆] ⁇??',
  '⁈?! ⁉!? ⁎* ⅐_1/7 ⅑_1/9 ⅒_1/10 ⅓_1/3 ⅔_2/3 ⅕_1/5 ⅖_2/5 ⅗_3/5 ⅘_4/5 ⅙_1/6 ⅚_5/6 ⅛_1/8',
  '⅜_3/8 ⅝_5/8 ⅞_7/8 ⅟_1/ ⅠI ⅡII ⅢIII ⅣIV ⅤV ⅥVI ⅦVII ⅧVIII ⅨIX ⅩX ⅪXI ⅫXII ⅬL ⅭC ⅮD ⅯM',
  'ⅰi ⅱii ⅲiii ⅳiv ⅴv ⅵvi ⅶvii ⅷviii ⅸix ⅹx ⅺxi ⅻxii ⅼl ⅽc ⅾd ⅿm №No −-',
];

export const UNACCENT_RULES: ReadonlyMap<string, string> = new Map(
  RULES.flatMap((row) => row.split(' ')).map((entry) => [
    entry.slice(0, 1),
    entry.slice(1).replaceAll('_', ' '),
  ]),
);

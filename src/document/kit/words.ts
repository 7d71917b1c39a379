export function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}

/** `2026-11-22` → `ngày 22 tháng 11 năm 2026`; days below 10 and months 1, 2 get a zero (NĐ 30/2020). */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** `08:30` → `08 giờ 30`; room to write one in where none is known. */
export function longHour(hour: string | null): string {
  const [hours, minutes] = hour?.split(':') ?? ['……', '……'];
  return `${hours} giờ ${minutes}`;
}

/** `2026-11-22` → `22/11/2026`. */
export function shortDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Role in the council and office; an office that names the role again is not said twice. */
export function titleOf(role: string | null, office: string | null): string {
  if (role && office?.toLocaleLowerCase('vi').startsWith(role.toLocaleLowerCase('vi')))
    return office;
  return [role, office].filter(Boolean).join(', ');
}

/** As much of a text as there is room for, cut at a word; what is cut says so. */
export function short(text: string, length: number): string {
  const letters = [...text];
  if (letters.length <= length) return text;
  const cut = letters.slice(0, length).join('');
  const word = cut.lastIndexOf(' ');
  return `${word > 0 ? cut.slice(0, word) : cut}…`;
}

/** The days of a month, 1 to 12; 29 for a February of which the year is not known. */
export function daysIn(month: number, year?: number | '' | undefined): number {
  if (month === 2) return !year || isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

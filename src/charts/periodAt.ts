/** Where a year, a month or a day stands on an axis of years: its middle, as a number of years. */

/** 2021.5 for 2021, 2021.375 for May 2021. Months count as twelfths and days as parts of 31, which no reader can tell from the truth. */
export const periodAt = (edtf: string): number => {
  const [year = '0', month, day] = edtf.split('-');
  if (month === undefined) return Number(year) + 0.5;
  const start = Number(year) + (Number(month) - 1) / 12;
  return start + (day === undefined ? 0.5 : (Number(day) - 0.5) / 31) / 12;
};

declare const NIANBAO_LONG: boolean;

/** Whether this bundle is the long run's (`npm run test:long`, minutes), and not a suite of `npm test`. */
export const isLong: boolean = NIANBAO_LONG;

/** How often a test tries. */
export const runs = (short: number, long: number): number => (isLong ? long : short);

/** Prints a figure of the long run. */
export const tell = (name: string, figure: string): void => {
  if (isLong) console.log(`      ${name.padEnd(34)} ${figure}`);
};

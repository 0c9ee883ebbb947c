/** A fault for every rule of the groups that judge meaning: table, outline, year, claim. */
export { claimMutations } from './claim';
export type { Mutation, Planted } from './mutation';
export { outlineMutations } from './outline';
export { tableMutations } from './table';
export { yearMutations } from './year';

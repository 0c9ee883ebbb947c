/** The id of the language in package.json. */
export const languageId = 'nianbao';

/** What the problems of reports bear as their source. */
export const source = '年报';

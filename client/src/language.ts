/** The id of the language in package.json. */
export const languageId = 'nianbao';

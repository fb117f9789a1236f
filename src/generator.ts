/** How this program names itself in the pages it writes, and knows them again. */
export const generator = 'article-reader'

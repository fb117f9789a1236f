/** How many words a minute reading time assumes. A round figure near the mean of 17 languages: as src/cli/parse-arguments.ts tells. */
export const wordsPerMinute = 200

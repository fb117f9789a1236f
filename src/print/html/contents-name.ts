/** What a table of contents is called, in languages that articles are in. */
const names: Readonly<Record<string, string>> = {
  ar: 'المحتويات',
  fa: 'فهرست',
  he: 'תוכן העניינים',
  ur: 'فہرست',
  en: 'Contents',
  de: 'Inhalt',
  es: 'Índice',
  fr: 'Sommaire',
  tr: 'İçindekiler',
  ru: 'Содержание',
}

/** The name of a table of contents, with its language where that is not the one around it. */
export function contentsName(language: string | undefined): string {
  return names[language?.split('-')[0] ?? 'en'] ?? 'Contents'
}

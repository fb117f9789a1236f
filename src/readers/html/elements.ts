// What HTML knows of its elements, as far as reading needs it.

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements without contents or an end tag. */
export const voidElements = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** Blocks that end a paragraph left open before them (HTML 13.2.6.4.7, "close a p element"). */
const paragraphEnders =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 ' +
  'h4 h5 h6 header hgroup hr listing main menu nav ol p plaintext pre search section summary table ul xmp'

/** What stands on lines of its own; all else stands in a line. */
export const blockElements = names(
  `${paragraphEnders} body button caption dd dt head html iframe legend li object optgroup option select tbody td ` +
    'textarea tfoot th thead title tr video audio',
)

/** Elements whose contents are not for reading: programs, styles, drawings, what is shown only without scripts. */
export const unreadElements = names('script style template svg noscript iframe noembed noframes canvas')

/** Blocks that cannot be in a drawing: there it ends (HTML 13.2.6.5). */
export const outOfDrawings = names(paragraphEnders)

/** What an opening tag ends, where it was left open: the optional end tags of HTML (13.1.2.4). */
export const endedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...paragraphEnders.split(' ').map((name) => [name, names('p')] as const),
  ['li', names('li p')],
  ['dd', names('dd dt p')],
  ['dt', names('dd dt p')],
  ['option', names('option')],
  ['optgroup', names('option optgroup')],
  ['td', names('td th p caption')],
  ['th', names('td th p caption')],
  ['tr', names('tr td th p caption')],
  ['tbody', names('tbody thead tfoot tr td th p caption')],
  ['thead', names('tbody thead tfoot tr td th p caption')],
  ['tfoot', names('tbody thead tfoot tr td th p caption')],
  ['body', names('head')],
  ['a', names('a')],
])

/** What an opening or closing tag cannot reach beyond: a list in a list, a table in a cell. */
export const scopes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', names('ul ol menu dir table body')],
  ['dd', names('dl table body')],
  ['dt', names('dl table body')],
  ['p', names('table td th caption button li dd dt body blockquote div section article')],
  ...['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption'].map((name) => [name, names('table body')] as const),
])

/** So many bytes of a page are looked at: where its charset has to stand (HTML 4.2.5.4). */
const prescanned = 1024

const comment = /<!--[^]*?(?:-->|$)/g
const meta = /<meta[\s/]([^>]*)/gi
const attributes = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

/**
 * The encoding that a page of HTML says it is in, as a label of the WHATWG Encoding Standard; none where the bytes do not
 * begin like markup, or say nothing within their first 1024 (HTML 13.2.3.2, "prescan a byte stream").
 */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  if (!beginsLikeMarkup(bytes)) return undefined
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned))
  const declaration = /^\W*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/i.exec(start)?.[1]
  const said =
    declaration ??
    [...start.replace(comment, '').matchAll(meta)]
      .map(([, inner = '']) => charsetOf(inner))
      .find((label) => label !== undefined)
  return said === undefined ? undefined : asPageSays(said.trim().toLowerCase())
}

/** Whether the first byte that is no white space, and no byte order mark, is a `<`: nearly all that is read does not. */
function beginsLikeMarkup(bytes: Uint8Array): boolean {
  const first = bytes
    .subarray(0, prescanned)
    .find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)
  return first === 0x3c
}

/** What a `<meta>` says of the encoding, by `charset` or as the header it stands for. */
function charsetOf(inner: string): string | undefined {
  const said = new Map<string, string>()
  for (const [, name = '', ...value] of inner.matchAll(attributes)) {
    const key = name.toLowerCase()
    if (!said.has(key)) said.set(key, written(value) ?? '')
  }
  if (said.has('charset')) return said.get('charset')
  if (said.get('http-equiv')?.toLowerCase() !== 'content-type') return undefined
  return written(/charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(said.get('content') ?? '')?.slice(1) ?? [])
}

/** A value in one kind of quotes, or another, or none. */
const written = (kinds: readonly (string | undefined)[]): string | undefined => kinds.find((kind) => kind !== undefined)

/** What could be read so far is not in 16-bit units; and a page that claims a private encoding is in that of Windows. */
const asPageSays = (label: string): string | undefined => {
  if (/^utf-?16/.test(label)) return 'utf-8'
  return label === '' ? undefined : label === 'x-user-defined' ? 'windows-1252' : label
}

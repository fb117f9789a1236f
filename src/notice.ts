/** What is to be said of what was read, although all went well. It changes no exit code. */
export type Notice =
  | { readonly kind: 'guessed-encoding'; readonly path: string; readonly encoding: string }
  /** `count` characters could not be made of the bytes, and U+FFFD stands for them. */
  | { readonly kind: 'stray-bytes'; readonly path: string; readonly encoding: string; readonly count: number }
  /** A page with no article in it: all of its text was read instead. */
  | { readonly kind: 'no-article'; readonly path: string }
  /** Markup nested or numerous beyond what is followed: its words were read, some of its structure was not. */
  | { readonly kind: 'cut-markup'; readonly path: string }
  /** Markdown that would take out of all proportion to read: it was read as text. */
  | { readonly kind: 'intricate-markup'; readonly path: string }
  /** Front matter that cannot be read was kept as text. */
  | { readonly kind: 'broken-front-matter'; readonly path: string }

/** Tells a notice to a person: what there is to know, and what to do where it is not right. */
export function announcement(notice: Notice): { readonly message: string; readonly remedy: string } {
  switch (notice.kind) {
    case 'guessed-encoding':
      return {
        message: `Reading "${notice.path}" as ${notice.encoding}`,
        remedy: 'If that is wrong, name the encoding: --encoding <label>',
      }
    case 'stray-bytes': {
      const { count, encoding, path } = notice
      const strays = count === 1 ? 'a stray byte is' : `${count} stray bytes are`
      return {
        message: `Reading "${path}" as ${encoding}: ${strays} shown as U+FFFD`,
        remedy: 'If the whole is in another encoding, name it: --encoding <label>',
      }
    }
    case 'no-article':
      return {
        message: `Found no article in "${notice.path}": all of its text is printed`,
        remedy: 'Name the page of one article, not a page that leads to several',
      }
    case 'cut-markup':
      return {
        message: `Cannot follow all markup of "${notice.path}": its elements are too many, or too deep in each other`,
        remedy: 'No word is lost, but headings and lists may be',
      }
    case 'intricate-markup':
      return {
        message: `Reading "${notice.path}" as text: its Markdown is too intricate, too deep, or too long in one piece`,
        remedy: 'No word is lost; to read it as text without being told, say so: --from text',
      }
    case 'broken-front-matter':
      return {
        message: `Cannot read the front matter of "${notice.path}": it is not YAML, and kept as text`,
        remedy: 'Write names and values between two lines of ---, such as title: The old market',
      }
  }
}

import { isFollowed } from '../document/is-followed.ts'

/** Longer ones are dropped by VTE, and by others after it. In bytes. */
const longest = 2083

const unprintable = /[^\u0021-\u007e]/gu

/**
 * An address as a terminal may be sent it: in printable ASCII, so that nothing in it ends the sequence it stands in.
 *
 * @returns None for what is no address of a page or a mailbox, for a part of one, and for one too long.
 */
export function linkAddress(url: string): string | undefined {
  const trimmed = url.trim()
  if (!isFollowed(trimmed)) return undefined
  const address = new URL(trimmed).href.replace(unprintable, encodeURIComponent)
  return address.length <= longest ? address : undefined
}

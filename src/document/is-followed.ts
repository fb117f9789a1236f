const followed = /^(?:https?|mailto):/i

/** Whether an address is one that a reader may be led to: whole, of a page or a mailbox. */
export const isFollowed = (url: string): boolean => followed.test(url) && URL.canParse(url)

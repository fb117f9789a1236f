/** A text of its own, made of a part of another: of that V8 holds all for as long as somebody holds a part. */
export const ownText = (part: string): string => ` ${part}`.slice(1)

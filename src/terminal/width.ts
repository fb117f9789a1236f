export const stringWidth = (text: string): number => text.length

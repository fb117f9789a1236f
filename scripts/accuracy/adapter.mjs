// What the scorer wants of an article: its title, its headings, and its text in reading order without the title.

/**
 * @typedef {{ type: string, text: string, items?: { text: string }[] }} Block
 * @typedef {{ title: string, blocks: Block[], sections: Section[] }} Section
 */

/** @type {(block: Block) => string[]} */
const textsOf = ({ text, items }) => items?.map((item) => item.text) ?? [text]

/** @type {(section: Section) => string[]} */
const sectionTexts = ({ title, blocks, sections }) => [
  title,
  ...blocks.flatMap(textsOf),
  ...sections.flatMap(sectionTexts),
]

/** @type {(section: Section) => string[]} */
const headingsOf = ({ title, sections }) => [title, ...sections.flatMap(headingsOf)]

/** @type {(article: Section) => { title: string, headings: string[], text: string }} */
const adapt = ({ title, blocks, sections }) => ({
  title,
  headings: sections.flatMap(headingsOf),
  text: [...blocks.flatMap(textsOf), ...sections.flatMap(sectionTexts)].join('\n'),
})

export { adapt as default }

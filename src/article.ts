// What bin/article.js runs.

export { nodeHost } from './host.ts'
export { main } from './main.ts'

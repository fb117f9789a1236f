/** The examples at the end of each command's help. Every one of them is run by a test. */
const table: Readonly<Record<string, readonly string[]>> = {
  article: ['article', 'article toc', 'article show 2', 'article text story.txt | wc -w'],
  text: ['article text', 'article text story.txt', 'article text --width 60 | less -R'],
  toc: ['article toc', 'article toc --json story.txt | jq .title', 'article toc --explain story.txt'],
  show: ['article show 2', 'article show 2-4 story.txt', 'article show lede | wc -w'],
  search: ['article search "\u0627\u0644\u062c\u0632\u0627\u0626\u0631"', 'article search --json defence story.txt'],
  info: ['article info', 'article info --json story.txt | jq .minutes'],
  list: ['article list'],
  doctor: ['article doctor', 'article doctor --json | jq .method'],
  completion: [
    'article completion bash > ~/.local/share/bash-completion/completions/article',
    'article completion zsh > "${fpath[1]}/_article"',
    'article completion fish > ~/.config/fish/completions/article.fish',
  ],
}

/** The examples of a command as its help shows them. */
export const examples = (command: string): string =>
  ['Examples:', ...(table[command] ?? []).map((example) => `  ${example}`)].join('\n')

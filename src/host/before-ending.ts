/** The signals that end a program in the middle of what it does, and let it do something first. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Has something done before a signal ends the program; the signal ends it then all the same, and so the exit code is
 * what it always is (130 for SIGINT, 143 for SIGTERM).
 *
 * @returns What to call once there is no more to be done.
 */
export function beforeEnding(clean: () => void): () => void {
  const stop = (): void => {
    for (const signal of endings) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals): void => {
    stop()
    clean()
    process.kill(process.pid, signal)
  }
  for (const signal of endings) process.on(signal, end)
  return stop
}

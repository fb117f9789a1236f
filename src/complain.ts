import { account } from './account.ts'
import type { ExitCode, Failure } from './failure.ts'
import type { Host } from './host.ts'
import { announcement, type Notice } from './notice.ts'
import { oneLine } from './terminal/control-pictures.ts'
import { harmless } from './terminal/presentable.ts'

/** Tells a failure on standard error: what happened, and on further lines what to do. */
export function complain(host: Host, failure: Failure): ExitCode {
  const told = account(failure)
  if (told.message !== '') tell(host, told)
  return told.exitCode
}

/** Tells on standard error what is to be said of what was read. */
export function announce(host: Host, notices: readonly Notice[]): void {
  for (const notice of notices) tell(host, announcement(notice))
}

function tell(
  host: Host,
  { message, remedy }: { readonly message: string; readonly remedy: string | undefined },
): void {
  const lines = [`article: ${oneLine(message)}`].concat(remedy?.split('\n') ?? [])
  host.complain(lines.map((line) => `${harmless(line)}\n`).join(''))
}

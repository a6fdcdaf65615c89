/** A backup or a restore cannot be made, and the operator can do something about it: the message says what. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused'
}

/** Stops long work at a safe place after Ctrl-C. */
export function unlessStopped(stop: AbortSignal, kept: string): void {
  if (stop.aborted) throw new BackupRefused(`Stopped. ${kept}`)
}

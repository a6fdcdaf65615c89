/** Buttons that need JavaScript to mean anything: they are hidden by the style sheet until it runs. */
export function wakeActions(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-print], button[data-copy]') : null
    if (button === null) return
    if (button.dataset.print !== undefined) print()
    else void copy(button)
  })
}

async function copy(button: HTMLElement): Promise<void> {
  const address = button.dataset.copy || location.href
  const done = document.getElementById(button.getAttribute('aria-describedby') ?? '')
  try {
    await navigator.clipboard.writeText(address)
    if (done !== null) done.textContent = button.dataset.done ?? ''
  } catch {
    // No permission to the clipboard: show the address, so that it can be copied by hand.
    if (done !== null) done.textContent = address
  }
}

type Told = { readonly share?: number; readonly words: string; readonly isOver: boolean }

/** Shows how far long work is as it moves, instead of reloading. The words are said at most every five seconds, so that a screen reader is not talked over. */
export function wakeProgress(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const bar = place.querySelector('progress')
    const words = place.querySelector('[role="status"]')
    const events = new EventSource(place.dataset.progress ?? '')
    let saidAt = 0
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const told = JSON.parse(data) as Told
      if (bar !== null && told.share !== undefined) bar.value = told.share * bar.max
      if (words !== null && Date.now() - saidAt > 5000) {
        words.textContent = told.words
        saidAt = Date.now()
      }
      if (!told.isOver) return
      events.close()
      location.reload()
    }
  }
}

const within = 3000

/** "Leave this page" at once: hides what is on the screen, and puts the other page in its place in the history. Esc three times does the same. */
export function wakeLeaving(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]')
  if (link === null) return
  const leave = () => {
    document.documentElement.classList.add('hr-left')
    document.title = ' '
    location.replace(link.href)
  }
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  let pressed: number[] = []
  addEventListener('keydown', ({ key, timeStamp }) => {
    pressed = key === 'Escape' ? [...pressed.filter((time) => timeStamp - time < within), timeStamp] : []
    if (pressed.length >= 3) leave()
  })
  // Coming back with the Back button must not show the page as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && document.documentElement.classList.contains('hr-left')) location.reload()
  })
}

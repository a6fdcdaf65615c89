/**
 * A filter form (`data-live="results"`) shows its results at once when something is chosen, without losing the place on
 * the page. Without JavaScript, and whenever this fails, its button does the same.
 */
export function wakeFilters(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live]')) {
    let latest = 0
    form.addEventListener('change', () => {
      latest += 1
      const mine = latest
      void refresh(form, () => mine === latest).catch(() => form.submit())
    })
  }
}

async function refresh(form: HTMLFormElement, isLatest: () => boolean): Promise<void> {
  const asked = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value !== '') asked.append(name, value)
  const address = `${form.action.split('?')[0]}?${asked}`
  const here = document.getElementById(form.dataset.live ?? '')
  here?.setAttribute('aria-busy', 'true')
  const answer = await fetch(address, { headers: { accept: 'text/html' } })
  if (!answer.ok) throw new Error(String(answer.status))
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(form.dataset.live ?? '')
  if (!isLatest()) return
  if (here === null || fresh === null) throw new Error('no results on the page')
  here.replaceWith(fresh)
  history.replaceState(null, '', address)
  announce(fresh.querySelector('h2')?.textContent ?? '')
}

/** Tells a screen reader how many there are now. */
function announce(words: string): void {
  let region = document.getElementById('hr-said')
  if (region === null) {
    region = document.createElement('p')
    region.id = 'hr-said'
    region.className = 'nhsuk-u-visually-hidden'
    region.setAttribute('role', 'status')
    document.body.append(region)
  }
  region.textContent = words
}

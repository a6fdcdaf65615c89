/**
 * A form that asks for a passkey (`data-passkey="make"` or `"give"`): the browser is asked when its button is pressed, and what it
 * answers is sent with the form. Where it cannot be, the form says so and the page's other way stays.
 */
export function wakePasskeys(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    const unable = whyNot(form)
    if (unable === undefined) wake(form)
    else say(form, unable, true)
  }
}

function whyNot({ dataset }: HTMLFormElement): string | undefined {
  if (dataset.host !== location.hostname) return dataset.unnamed ?? ''
  const canRead = typeof PublicKeyCredential === 'function' && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'
  return canRead ? undefined : (dataset.unable ?? '')
}

function wake(form: HTMLFormElement): void {
  let isAsking = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (isAsking) return
    isAsking = true
    say(form, '', false)
    ask(form)
      .then((answer) => {
        const field = form.querySelector<HTMLInputElement>('input[name="passkey"], input[name="registration"]')
        if (field === null || answer === null) throw new Error('no passkey')
        field.value = JSON.stringify(answer.toJSON())
        form.submit()
      })
      // Closed without choosing, nothing there to choose, or not this device: the other way is on the same page.
      .catch(() => say(form, form.dataset.unable ?? '', false))
      .finally(() => {
        isAsking = false
      })
  })
}

async function ask(form: HTMLFormElement): Promise<PublicKeyCredential | null> {
  const options = JSON.parse(form.dataset.options ?? '{}')
  const given =
    form.dataset.passkey === 'make'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  return given instanceof PublicKeyCredential ? given : null
}

function say(form: HTMLFormElement, words: string, isForGood: boolean): void {
  const place = form.querySelector('[role="status"]')
  if (place !== null) place.textContent = words
  for (const button of form.querySelectorAll('button')) button.hidden = isForGood
}

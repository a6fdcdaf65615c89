import type { Role } from '../../kernel/actor.ts'
import { parseId } from '../../kernel/id.ts'
import { parseLanguage } from '../../kernel/language.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { addMember, type NotAMember, parseNewMember } from '../../modules/access/index.ts'
import { organisationsById, organisationsLike } from '../../modules/directory/index.ts'
import { readPlaces } from '../../modules/geography/index.ts'
import type { App } from '../../platform/app.ts'
import type { Network } from '../../platform/http/page.ts'
import { isMailMissing } from '../../platform/messages/carrier.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { type Asked, type CommandRun, command, type ExitCode } from '../command.ts'

const said: Readonly<Record<NotAMember, string>> = {
  'no-name': 'Say who it is: --name "Nia Bowen"',
  'name-too-long': 'The name can have at most 100 letters.',
  'no-email': 'Say where codes to sign in are sent: --email nia@hedgerow.example',
  'not-an-email': 'The --email does not look like an address.',
}

/** `hedgerow member add`: how the first coordinator gets in; later ones are added on the members' page. */
export const memberAddCommand = command({
  name: 'member add',
  summary: 'Adds somebody who may sign in: the first coordinator, for example.',
  usage:
    '--name <name> --email <address> --role coordinator|network-admin|provider [--place <short name>] [--organisation <name or id>] [--language en|cy]',
  options: {
    name: { type: 'string' },
    email: { type: 'string' },
    role: { type: 'string' },
    place: { type: 'string' },
    organisation: { type: 'string' },
    language: { type: 'string' },
  },
  run,
})

export { memberAddCommand as command }

async function run({ app, asked, terminal }: CommandRun): Promise<ExitCode> {
  const who = parseNewMember({ name: option(asked, 'name') ?? '', email: option(asked, 'email') ?? '' })
  if (!who.ok) return terminal.wrongWords(who.reason.map((reason) => said[reason]).join('\n'))
  const [network] = await allNetworks(app.database)
  if (network === undefined) return terminal.refused('This database has no network yet. Run npm start once, then try again.')
  const role = await readRole(app, network, asked)
  if (!role.ok) return terminal.wrongWords(role.reason)

  const context = { networkId: network.id, actor: { kind: 'system', named: 'command' } } as const
  const language = parseLanguage(option(asked, 'language')) ?? 'en'
  const added = await addMember(app, context, { ...who.value, role: role.value, language })
  if (!added.ok) return terminal.refused(`${who.value.email} already belongs to a member with this role.`)
  const signIn = `${app.config.baseUrl}/sign-in`
  terminal.answer({ memberId: added.value, network: network.slug, role: role.value, signIn }, [
    `${who.value.name} can now sign in to ${network.name} with ${who.value.email}:`,
    `  ${signIn}`,
    ...(isMailMissing(network, app.config)
      ? [`No mail server is set (SMTP_URL). To sign in now: npm run hedgerow -- member link --email ${who.value.email}`]
      : []),
  ])
  return 0
}

async function readRole(app: App, network: Network, asked: Asked): Promise<Result<Role, string>> {
  switch (option(asked, 'role')) {
    case 'coordinator':
      return await coordinatorOf(app, network, option(asked, 'place'))
    case 'network-admin':
      return ok({ kind: 'network-admin' })
    case 'provider':
      return await providerAt(app, network, option(asked, 'organisation'))
    case undefined:
      return refuse('Say what they will do: --role coordinator, network-admin or provider')
    default:
      return refuse('The --role must be coordinator, network-admin or provider.')
  }
}

async function coordinatorOf(app: App, network: Network, slug: string | undefined): Promise<Result<Role, string>> {
  if (slug === undefined) return ok({ kind: 'coordinator' })
  const places = await readPlaces(app.database, network.id)
  const place = places.find((one) => one.slug === slug)
  if (place !== undefined) return ok({ kind: 'coordinator', placeId: place.id })
  return refuse(`There is no place called ${slug}. Places: ${places.map((one) => one.slug).join(', ') || 'none yet'}.`)
}

async function providerAt(app: App, network: Network, typed: string | undefined): Promise<Result<Role, string>> {
  if (typed === undefined) return refuse('Say which organisation: --organisation "Harbour Choir"')
  const id = parseId<'Organisation'>(typed)
  const found =
    id === undefined ? await organisationsLike(app.database, network.id, typed) : await organisationsById(app.database, network.id, [id])
  const exact = found.filter(({ name }) => name.toLowerCase() === typed.toLowerCase())
  const [only, another] = exact.length === 1 ? exact : found
  if (only === undefined) return refuse(`We know no organisation called "${typed}".`)
  if (another !== undefined)
    return refuse(`Several are called that. Which one?\n${found.map((one) => `  ${one.id}  ${one.name}`).join('\n')}`)
  return ok({ kind: 'provider', organisationId: only.id })
}

function option({ options }: Asked, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

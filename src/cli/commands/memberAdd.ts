import { roleKinds } from '../../kernel/actor.ts'
import { parseLanguage } from '../../kernel/language.ts'
import {
  type AddRefusal,
  addMember,
  countsAlready,
  type NewMember,
  type NotAMember,
  parseNewMember,
  verifyAt,
} from '../../modules/access/index.ts'
import type { App } from '../../platform/app.ts'
import { isMailMissing } from '../../platform/messages/carrier.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { type Asked, type CommandRun, command, type ExitCode } from '../command.ts'
import { readRole } from '../readRole.ts'

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
  usage: `--name <name> --email <address> --role ${roleKinds.join('|')} [--place <short name>] [--organisation <name or id>] [--language en|cy]`,
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
  const role = await readRole(app, network, {
    role: option(asked, 'role'),
    place: option(asked, 'place'),
    organisation: option(asked, 'organisation'),
  })
  if (!role.ok) return terminal.wrongWords(role.reason)
  const language = parseLanguage(option(asked, 'language') ?? 'en')
  if (language === undefined) return terminal.wrongWords('The --language is en or cy.')

  const context = { networkId: network.id, actor: { kind: 'system', named: 'command' } } as const
  const adding = { ...who.value, role: role.value, language }
  const added = await addMember(app, context, adding)
  if (!added.ok) return terminal.refused(why(app, added.reason, adding))
  const signIn = `${app.config.baseUrl}/sign-in`
  const counts = await countsAlready(app, context, role.value)
  terminal.answer({ memberId: added.value, network: network.slug, role: role.value, counts, signIn }, [
    `${adding.name} can now sign in to ${network.name} with ${adding.email}:`,
    `  ${signIn}`,
    ...(counts ? [] : ['Nobody has verified their organisation yet: until a coordinator does, they see nothing there.']),
    ...(isMailMissing(network, app.config)
      ? [`No mail server is set (SMTP_URL). To sign in now: npm run hedgerow -- member link --email ${adding.email}`]
      : []),
  ])
  return 0
}

/** What to say to a refusal, and what to do about it. */
function why(app: App, reason: AddRefusal, { email, role }: Pick<NewMember, 'email' | 'role'>): string {
  switch (reason) {
    case 'has-this-role':
      return `${email} already belongs to a member with this role.`
    case 'not-verified':
      return [
        `Nobody has verified this organisation, so nobody can be a ${role.kind} there yet. A coordinator or administrator does that here:`,
        `  ${app.config.baseUrl}${'organisationId' in role ? verifyAt.to({ organisationId: role.organisationId }) : ''}`,
      ].join('\n')
    case 'may-not':
      return 'This role cannot be given.'
    default:
      return reason satisfies never
  }
}

function option({ options }: Asked, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

import type { IRegularForbiddenRuleType } from 'dependency-cruiser'
import { ranks } from '../../src/ranks.ts'

const names = Object.keys(ranks) as (keyof typeof ranks)[]
const notATest = { pathNot: '\\.test\\.tsx?$' }

/** Which imports the house forbids, drawn from the ranks; each rule's comment says what to do instead. */
export const dependencyRules: IRegularForbiddenRuleType[] = [
  rule(
    'kernel-imports-only-itself',
    'The kernel is pure: pass in what it needs.',
    { path: '^src/kernel/', ...notATest },
    { pathNot: '^src/kernel/' },
  ),
  rule(
    'kernel-tests-are-pure-too',
    'A kernel test needs only the kernel, a test runner and files to read.',
    { path: '^src/kernel/.*\\.test\\.ts$' },
    { path: '^src/(?!kernel/)' },
  ),
  rule(
    'design-knows-no-domain',
    'The design turns data into HTML: hand it words and values.',
    { path: '^src/design/', ...notATest },
    { path: '^src/(?!design/|kernel/)' },
  ),
  rule(
    'design-knows-no-database',
    'The design turns data into HTML.',
    { path: '^src/design/' },
    { path: '^node_modules/(pg|kysely|pg-boss)/' },
  ),
  rule(
    'platform-knows-no-domain',
    'The platform is machinery: a module hands its domain in.',
    { path: '^src/platform/', ...notATest },
    { path: '^src/(?!platform/|kernel/)' },
  ),
  rule(
    'nobody-imports-the-frame',
    'site, app, main, modules and cli put the house together; nothing below may know them.',
    { path: '^src/(kernel|design|platform|modules)/', ...notATest },
    { path: '^src/(site/|app|main|modules\\.ts|cli/)' },
  ),
  rule(
    'pages-never-import-a-store',
    'A page asks an action or a reading of its module.',
    { path: '^src/modules/[^/]+/pages/' },
    { path: '[sS]tore\\.ts$', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'things-and-policies-import-no-platform',
    'The thing and its policy are pure.',
    { path: '^src/modules/[^/]+/(policy|lifecycle|referral|person)\\.ts$' },
    { path: '^src/(platform|design)/' },
  ),
  ...names.flatMap(doors),
]

function doors(name: keyof typeof ranks): IRegularForbiddenRuleType[] {
  const higher = names.filter((other) => other !== name && ranks[other] >= ranks[name])
  const lower = names.filter((other) => ranks[other] < ranks[name])
  const from = { path: `^src/modules/${name}/`, ...notATest }
  const upward = rule(`${name}-does-not-look-up`, 'Talk upward by events.', from, {
    path: `^src/modules/(${[...higher, '-none-'].join('|')})/`,
  })
  const through = rule(`${name}-uses-doors`, 'Open a lower module by its index.ts.', from, {
    path: `^src/modules/(${[...lower, '-none-'].join('|')})/`,
    pathNot: '^src/modules/[^/]+/index\\.ts$',
  })
  return [upward, through]
}

function rule(
  name: string,
  comment: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType {
  return { name, comment, severity: 'error', from, to } as IRegularForbiddenRuleType
}

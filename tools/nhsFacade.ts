import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** One option of a component, as nhsuk-frontend describes it in its `macro-options.json`. */
type Option = {
  readonly name: string
  readonly type: 'string' | 'object' | 'boolean' | 'integer' | 'array' | 'nunjucks-block'
  readonly required: boolean
  readonly description: string
  readonly deprecated?: string
  readonly isComponent?: boolean
  readonly alias?: string
  readonly params?: readonly Option[]
}
type Component = { readonly folder: string; readonly macro: string; readonly options: readonly Option[]; readonly template: string }

const root = new URL('../', import.meta.url)
const components = new URL('node_modules/nhsuk-frontend/dist/nhsuk/components/', root)
export const generatedFile = new URL('src/design/nhs/components.generated.ts', root)

/** Folders whose macro, and what other components call them, go by another name. */
const folderOf: Readonly<Record<string, string>> = { image: 'images', table: 'tables' }

function readComponents(): readonly Component[] {
  return readdirSync(components)
    .filter((folder) => existsSync(new URL(`${folder}/macro-options.json`, components)))
    .sort()
    .map((folder) => {
      const read = (file: string) => readFileSync(new URL(`${folder}/${file}`, components), 'utf8')
      const macro = /macro (\w+)/.exec(read('macro.njk'))?.[1]
      if (macro === undefined) throw new Error(`No macro in ${folder}/macro.njk: nhsuk-frontend has changed its form`)
      return { folder, macro, options: JSON.parse(read('macro-options.json')) as Option[], template: read('template.njk') }
    })
}

/** Options described as strings that are numbers in every example. */
const numeric = new Set(['rows', 'maxlength', 'maxwords', 'threshold', 'width', 'colspan', 'rowspan', 'headingLevel', 'number'])
/** Options described as text that the examples also switch on and off. */
const alsoBoolean = new Set(['colour', 'scroll', 'background', 'sort', 'responsive'])
/** Objects the templates also take as a list of such objects, or as plain words, without saying so in the options. */
const alsoList = new Set(['footer.navigation', 'hero.content'])
const alsoWords = new Set([
  'tables.rows',
  'tables.head',
  'summary-list.key',
  'summary-list.value',
  'label.caption',
  'legend.caption',
  'fieldset.caption',
])

const pascal = (kebab: string) => kebab.replaceAll(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
const kebab = (camel: string) => camel.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The values a description lists in the form "Variant – `"a"`, `"b"` or `"c"`"; only these options are closed lists. */
function listed(option: Option): string | undefined {
  if (!['variant', 'colour', 'size'].includes(option.name)) return undefined
  const values = [...(option.description.split(/\. If|Defaults/)[0] ?? '').matchAll(/`("[\w-]+")`/g)].map((match) => match[1])
  return values.length === 0 ? undefined : [...new Set(values)].join(' | ')
}

function typeOf(option: Option, component: Component): string {
  if (option.name === 'attributes') return 'Attributes'
  if (option.type === 'boolean') return 'boolean'
  if (option.type === 'integer' || (option.type === 'string' && numeric.has(option.name))) return 'number | string'
  if (option.type === 'string' && alsoBoolean.has(option.name)) return `${listed(option) ?? 'string'} | boolean`
  if (option.type === 'string') return option.name === 'html' || option.name.endsWith('Html') ? 'Html' : (listed(option) ?? 'string')
  if (option.type === 'array') return arrayType(option, component)
  const object = objectType(option, component)
  return `${object} | boolean${alsoList.has(`${component.folder}.${option.name}`) ? ` | readonly (${object})[]` : ''}`
}

function arrayType(option: Option, component: Component): string {
  if (!option.params) return 'readonly string[]'
  const words = alsoWords.has(`${component.folder}.${option.name}`) ? ' | string' : ''
  const list = `readonly (${objectOf(option, component)}${words} | false | null | undefined)[]`
  // A table's rows are described by their cells only.
  return component.folder === 'tables' && option.name === 'rows' ? `readonly (${list} | false | null | undefined)[]` : list
}

function objectType(option: Option, component: Component): string {
  const object = objectOf(option, component)
  const saysSo = new RegExp(`\\b${option.name} is string`).test(component.template)
  const asWords =
    saysSo ||
    alsoWords.has(`${component.folder}.${option.name}`) ||
    (option.isComponent && ['label', 'hint', 'errorMessage', 'caption'].includes(option.name))
  return asWords ? `string | Html | ${object}` : object
}

function objectOf(option: Option, component: Component): string {
  const own = option.params ? `{ ${fields(option.params, component, false).join('; ')} }` : undefined
  if (!option.isComponent) return own ?? 'Readonly<Record<string, string>>'
  const name = option.alias ?? kebab(option.name)
  const named = existsSync(new URL(folderOf[name] ?? name, components)) ? `Partial<${pascal(folderOf[name] ?? name)}Params>` : undefined
  return [named, own].filter((part) => part !== undefined).join(' & ') || 'Readonly<Record<string, unknown>>'
}

function fields(options: readonly Option[], component: Component, isTop: boolean): string[] {
  return options
    .filter((option) => option.type !== 'nunjucks-block')
    .map((option) => {
      const isOneOfSeveral = /is set|is provided|not required/.test(option.description)
      const must =
        isTop && option.required && option.deprecated === undefined && !isOneOfSeveral && !['text', 'html', 'heading'].includes(option.name)
      const name = /^\w+$/.test(option.name) ? option.name : JSON.stringify(option.name)
      return `readonly ${name}${must ? '' : '?'}: ${typeOf(option, component)}${must ? '' : ' | null | undefined'}`
    })
}

function firstSentence(option: Option): string {
  const sentence =
    option.description
      .replaceAll(/\s+/g, ' ')
      .replaceAll('*/', '')
      .replace(/^If [^.]*(?:\.\w+[^.]*)* not required\. /, '')
      .split(/(?<=\.) /)[0] ?? ''
  return option.deprecated === undefined ? sentence : `@deprecated since ${option.deprecated}. ${sentence}`
}

function declare(component: Component): string {
  const shown = component.options.filter((option) => option.type !== 'nunjucks-block')
  const lines = fields(component.options, component, true).map((field, i) => {
    const option = shown[i]
    return option ? `  /** ${firstSentence(option)} */\n  ${field}` : ''
  })
  return `export type ${pascal(component.folder)}Params = {\n${lines.join('\n')}\n}`
}

/** The whole of `components.generated.ts`, made from the installed nhsuk-frontend. */
export function facadeSource(): string {
  const all = readComponents()
  const rows = all.map(({ folder, macro }) => `  ${macro}: macroOf<${pascal(folder)}Params>('${folder}', '${macro}'),`)
  return `// Made by tools/nhsFacade.ts from the macro-options.json files of nhsuk-frontend: \`node --import tsx tools/nhsFacade.ts\` writes it again. Do not edit.
import type { Attributes, Html } from './html.ts'
import { macroOf } from './macro.ts'

${all.map(declare).join('\n\n')}

/** Every component of NHS.UK frontend as a typed function that gives escaped HTML. */
export const nhs = {
${rows.join('\n')}
} as const
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(generatedFile, facadeSource())

import ts from 'typescript'
import { filesMatching, root } from './files.ts'

/** A column as a store's types have it. */
export type TypedColumn = { readonly file: string; readonly table: string; readonly column: string; readonly mayBeNull: boolean }

/** Every column that a type called `…Tables` under src/ promises to Kysely, read by the compiler itself. */
export function typedColumns(): readonly TypedColumn[] {
  const files = filesMatching(/^src\/.*\.ts$/).filter((file) => !file.includes('.test.'))
  const program = ts.createProgram(
    files.map((file) => root + file),
    {
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2024,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      types: ['node'],
      jsx: ts.JsxEmit.ReactJSX,
      jsxImportSource: 'hono/jsx',
    },
  )
  const checker = program.getTypeChecker()
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${root}src/`))
    .flatMap((source) =>
      source.statements
        .filter(ts.isTypeAliasDeclaration)
        .filter(({ name, type }) => name.text.endsWith('Tables') && ts.isTypeLiteralNode(type))
        .flatMap((alias) => columnsIn(checker, alias, source.fileName.slice(root.length))),
    )
}

function columnsIn(checker: ts.TypeChecker, alias: ts.TypeAliasDeclaration, file: string): readonly TypedColumn[] {
  return checker
    .getTypeAtLocation(alias)
    .getProperties()
    .flatMap((table) =>
      checker
        .getTypeOfSymbol(table)
        .getProperties()
        .map((column) => ({ file, table: table.name, column: column.name, mayBeNull: admitsNull(checker.getTypeOfSymbol(column)) })),
    )
}

// A ColumnType<Select, …> of Kysely carries what is read under __select__.
function admitsNull(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type]
  return parts.some(
    (part) =>
      (part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Unknown)) !== 0 ||
      (part.getProperty('__select__') !== undefined && part.aliasTypeArguments?.some((given) => admitsNull(given)) === true),
  )
}

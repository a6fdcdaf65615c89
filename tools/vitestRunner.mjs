import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner'

// Stryker picks the tests of a change by their full names, with a space between group and test; Vitest 5 matches names with “ > ” between them,
// so that none ran and nothing was ever noticed. This runner is Stryker's own, asked for tests by the names Vitest knows.
// To be taken away when @stryker-mutator/vitest-runner knows Vitest 5.
const [vitest] = vitestPlugins

function namedAsVitestDoes(injector) {
  const runner = injector.injectFunction(vitest.factory)
  const names = new Map()
  return {
    capabilities: () => runner.capabilities(),
    init: () => runner.init(),
    dispose: () => runner.dispose(),
    dryRun: async (options) => {
      const outcome = await runner.dryRun(options)
      const broken = runner.ctx.state.getFiles().filter(({ result }) => result?.state === 'fail')
      if (broken.length > 0) throw new Error(broken.map(whatIsWrong).join('\n'))
      for (const test of runner.ctx.state.getFiles().flatMap(testsIn)) names.set(idOf(test, ' '), idOf(test, ' > '))
      return outcome
    },
    mutantRun: ({ testFilter, ...options }) => runner.mutantRun({ ...options, testFilter: testFilter?.map((id) => names.get(id) ?? id) }),
  }
}
namedAsVitestDoes.inject = vitest.factory.inject

// A file that cannot be read would otherwise count as one without tests, and everything it watches over as unnoticed.
function whatIsWrong({ filepath, result }) {
  return `${filepath}: ${result.errors?.map(({ message }) => message).join('; ') ?? 'a test fails before anything was changed'}`
}

function testsIn(task) {
  return task.type === 'suite' ? task.tasks.flatMap(testsIn) : [task]
}

function idOf(test, between) {
  const names = [test.name]
  for (let { suite } = test; suite !== undefined; suite = suite.suite) names.unshift(suite.name)
  return `${relativeTo(test.file.filepath)}#${names.join(between).trim()}`
}

const relativeTo = (file) => file.replace(`${process.cwd()}/`, '')

export const strykerPlugins = [{ ...vitest, factory: namedAsVitestDoes }]
export { strykerValidationSchema } from '@stryker-mutator/vitest-runner'

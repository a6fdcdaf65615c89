import { consequences, type Hazard, levelOf, likelihoods, type Risk, readHazards } from './hazardLog.ts'

/** docs/generated/hazards.md: the hazard log on two screens, for the safety case. */
export function drawHazards(hazards: readonly Hazard[] = readHazards()): string {
  return [
    '# Hazards',
    '',
    'Drawn from [`docs/safety/hazards.yaml`](../safety/hazards.yaml) by `npm run draw`. Do not edit.',
    '',
    hazardsInNumbers(hazards),
    '',
    '| id | hazard | before | after | controls | tests |',
    '|---|---|---|---|---|---|',
    ...hazards.map(rowOf),
    '',
    '## The matrix',
    '',
    `| | ${consequences.join(' | ')} |`,
    `|---|${consequences.map(() => '---|').join('')}`,
    ...likelihoods.toReversed().map(rowOfMatrix),
    '',
    '1 and 2 can be accepted. 3 is undesirable and wants a reason why it cannot be made smaller. 4 and 5 are not accepted.',
    '',
  ].join('\n')
}

/** One sentence with every number; the safety case repeats it. */
export function hazardsInNumbers(hazards: readonly Hazard[]): string {
  const tests = new Set(hazards.flatMap(testsOf))
  const controls = hazards.flatMap((hazard) => hazard.controls)
  const left = (level: number) => hazards.filter(({ residual }) => levelOf(residual) === level).length
  const sizes = [1, 2, 3].map((level) => `${left(level)} at level ${level}`)
  return `${hazards.length} hazards with ${controls.length} controls, shown to work by ${tests.size} different tests. What is left: ${sizes.join(', ')}, none above.`
}

function rowOf(hazard: Hazard): string {
  const { id, name, initial, residual, controls } = hazard
  return `| ${id} | ${name} | ${inWords(initial)} | ${inWords(residual)} | ${controls.length} | ${testsOf(hazard).length} |`
}

function rowOfMatrix(likelihood: Risk['likelihood']): string {
  return `| **${likelihood}** | ${consequences.map((consequence) => levelOf({ likelihood, consequence })).join(' | ')} |`
}

function inWords(risk: Risk): string {
  return `${levelOf(risk)} (${risk.likelihood}, ${risk.consequence})`
}

function testsOf({ controls }: Hazard): readonly string[] {
  return controls.flatMap(({ tests }) => tests)
}

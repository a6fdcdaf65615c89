import { cpus, release, totalmem, type } from 'node:os'
import type { Figure } from './measure.ts'

/** The figures as a table for people. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, unit, ratio, cpuMs, target }) => [
    what,
    `${round(value)} ${unit}`,
    ratio === undefined ? '' : `${round(ratio.value)} × ${ratio.to}`,
    cpuMs === undefined ? '' : `${round(cpuMs)} ms`,
    target === undefined ? '' : `${target.says}: ${target.met ? 'met' : 'MISSED'}`,
  ])
  const head = ['what', 'measured', 'ratio in this run', 'CPU an operation', 'target']
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The machine the figures are of. */
export function machine(): {
  readonly system: string
  readonly cores: number
  readonly processor: string
  readonly memoryGb: number
  readonly node: string
  readonly on: string
} {
  const all = cpus()
  return {
    system: `${type()} ${release()}`,
    cores: all.length,
    processor: all[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    on: new Date().toISOString().slice(0, 10),
  }
}

function round(value: number): string {
  if (!Number.isFinite(value)) return 'not measured'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits })
}

export { nhs } from './components.generated.ts'
export type { Attributes, Html } from './html.ts'
export { warmComponents } from './macro.ts'

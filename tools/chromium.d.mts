export function findChromium(): string | undefined
export const withoutChromium: string

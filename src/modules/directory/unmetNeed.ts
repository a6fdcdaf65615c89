/** What was wrong with what was offered, as somebody ticks it. */
export const whyNots = ['nothing-near', 'wrong-time', 'cost', 'access', 'full', 'not-for-me', 'other'] as const
export type WhyNot = (typeof whyNots)[number]

/** Counts the wordings of the code of conduct. Whoever agreed to an earlier one is asked again before anything else. */
export const conductVersion = 1

/** The keys of its points in `words.ts`, in the order they are read. */
export const conductPoints = ['need', 'aloud', 'device', 'account', 'respect', 'limits', 'tell', 'leave'] as const

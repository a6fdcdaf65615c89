/** The master key of every test house. */
export const testMasterKey = Buffer.alloc(32, 7)

/** Examples of the package that our types refuse, each with the reason. An upgrade that changes this list shows it here. */
export const uncheckable: readonly { readonly example: string; readonly because: string }[] = [
  { example: 'breadcrumb: attributes', because: 'items take "classes", which the package does not describe' },
  {
    example: 'checkboxes: with "all" option (named group, unique)',
    because: '"name" is required by the description, but each item has its own here',
  },
  { example: 'contents-list: with nested lists', because: 'items take "items" of their own, which the package does not describe' },
  { example: 'summary-list: with actions array', because: '"actions" as a list is the old form; the description has only the object' },
]
